import { inspectDocument } from '../../src/audit.ts';
import type { TextFormat } from '../../src/document/types.ts';
import type { Language } from '../../src/language/types.ts';
import type { EditorFeatures } from '../../src/lsp/features.ts';
import { type EditorFinding, editorFindings } from '../../src/lsp/page.ts';
import { readDocument } from '../../src/readers/index.ts';
import { indexRules } from '../../src/report/page.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet } = shippedRules();
const rules = indexRules(ruleSet.rules);

/** An editor that can do all that the server makes use of. */
export const CAPABLE: EditorFeatures = {
  related: true,
  codeDescription: true,
  unnecessaryTag: true,
  markdownHover: true,
  documentChanges: true,
  snippetEdits: true,
  createsFiles: true,
  showsDocuments: true,
};

/** The findings of a page as an editor shows them. */
export function findingsIn(
  text: string,
  {
    format = 'text',
    language = 'en',
    before = 0,
  }: { format?: TextFormat; language?: Language; before?: number } = {},
): EditorFinding[] {
  const result = inspectDocument(readDocument(text, format), ruleSet);
  return editorFindings({ path: 'page', result }, { language, rules, jurisdictions: [], before });
}
