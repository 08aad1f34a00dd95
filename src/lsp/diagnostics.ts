import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { printable } from '../report/printable.ts';
import type { Severity } from '../rules/types.ts';
import type { EditorFeatures } from './features.ts';
import type { EditorFinding, Note } from './page.ts';

/** Who diagnostics are from. */
export const SOURCE = 'claim-audit';
export const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 };
const UNNECESSARY = 1;

/**
 * A finding as a diagnostic.
 *
 * @param uri the page
 * @param rulePage address of the rule's description, where there is one
 */
export function findingDiagnostic(
  { finding, range, message, title, places }: EditorFinding,
  uri: string,
  rulePage: string | null,
  features: EditorFeatures,
): Diagnostic {
  return {
    range,
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(features.codeDescription && rulePage !== null ? { codeDescription: { href: rulePage } } : {}),
    message: printable(message || title),
    ...(features.related && places.length > 0
      ? {
          relatedInformation: places.map((place) => ({
            location: { uri, range: place.range },
            message: printable(place.message),
          })),
        }
      : {}),
  };
}

/** A note as a diagnostic. */
export function noteDiagnostic(note: Note, features: EditorFeatures): Diagnostic {
  return {
    range: note.range,
    severity: note.severity,
    source: SOURCE,
    code: note.code,
    message: printable(note.message),
    ...(note.unused && features.unnecessaryTag ? { tags: [UNNECESSARY] } : {}),
  };
}
