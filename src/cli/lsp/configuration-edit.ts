import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_NAMES, PACKAGE, PACKAGE_KEY } from '../../config/discover.ts';
import { readConfigFile } from '../../config/file.ts';
import { switchOf } from '../../config/rules.ts';
import type { Effective } from '../../config/types.ts';
import type { Target, TurnOff } from '../../lsp/actions.ts';
import { turnOff } from '../../lsp/turn-off.ts';
import { shownPath } from '../config-failure.ts';

/** Where a rule can be turned off, and what editors hold of it. */
export interface Configured {
  readonly effective: Effective | null;
  /** Folder for a configuration where there is none; null where it could not be told. */
  readonly folder: string | null;
  readonly rule: { readonly id: string; readonly category: string };
  open(uri: string): Target | undefined;
  asDocument(uri: string, text: string): TextDocument;
}

/** How a rule is turned off for a page; null where an override decides, which is for its author to change. */
export function turnOffInConfiguration(configured: Configured): TurnOff | null {
  const { effective, folder, rule } = configured;
  if (!effective) return null;
  const { file } = effective;
  if (file === null) {
    if (folder === null) return null;
    const path = join(folder, CONFIG_NAMES[0]!);
    const text = `rules:\n  ${rule.id}: off\n`;
    return { kind: 'create', shown: shownPath(path, folder), uri: pathToFileURL(path).href, text };
  }
  try {
    if (isOverridden(file, rule, effective)) return null;
    const uri = pathToFileURL(file).href;
    const open = configured.open(uri);
    const text = open?.getText() ?? readFileSync(file, 'utf8');
    const target = open ?? withoutVersion(configured.asDocument(uri, text));
    const change = turnOff(text, basename(file) === PACKAGE ? [PACKAGE_KEY] : [], rule.id);
    return change && { kind: 'edit', shown: shownPath(file, dirname(file)), target, change };
  } catch {
    return null; // A file that cannot be read is told of where it is used.
  }
}

function isOverridden(file: string, rule: Configured['rule'], { rules }: Effective): boolean {
  const origin = switchOf(rule, rules)?.origin;
  if (origin?.kind !== 'file' || origin.place.path !== file) return false;
  const own = readConfigFile(file);
  return ![rule.id, rule.category].some((name) => {
    const { line, column } = own.placeOfKey(['rules', name]);
    return line === origin.place.line && column === origin.place.column;
  });
}

function withoutVersion(document: TextDocument): Target {
  return {
    uri: document.uri,
    version: null,
    getText: () => document.getText(),
    positionAt: (offset) => document.positionAt(offset),
  };
}
