import type { MarkupContent } from 'vscode-languageserver-protocol';
import type { Language } from '../language/types.ts';
import { readAdvice } from '../report/html/advice.ts';
import { htmlPhrases } from '../report/wording/html.ts';
import { reportPhrases } from '../report/wording/report.ts';
import { rulePhrases } from '../report/wording/rules.ts';
import { sayIn } from '../report/wording/table.ts';
import { type Markup, MARKDOWN, PLAIN } from './markup.ts';
import type { EditorFinding } from './page.ts';
import { editorPhrases } from './wording/editor.ts';

/** All that is to be said of the findings at a place, the first first. */
export function hoverContent(
  findings: readonly EditorFinding[],
  language: Language,
  isMarkdown: boolean,
  rulePageOf: (rule: string) => string | null,
): MarkupContent {
  const markup = isMarkdown ? MARKDOWN : PLAIN;
  return {
    kind: isMarkdown ? 'markdown' : 'plaintext',
    value: findings
      .map((finding) => explanation(finding, language, markup, rulePageOf(finding.finding.rule)))
      .join(markup.rule),
  };
}

function explanation(
  one: EditorFinding,
  language: Language,
  markup: Markup,
  rulePage: string | null,
): string {
  const { finding, title, message, rule } = one;
  const { text, strong, code, list, link } = markup;
  const say = sayIn(editorPhrases, language);
  const sayReport = sayIn(reportPhrases, language);
  const sayRule = sayIn(rulePhrases, language);
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const labelled = (label: string, content: string) => `${strong(`${label}${colon}`)} ${content}`;
  const facts = [sayReport('severity', finding), sayReport('confidence', finding)];
  if (rule) facts.push(sayRule('tier', rule));
  const parts = [
    strong(title),
    [code(finding.rule), ...facts.map(text)].join(' · '),
    labelled(sayReport('field.why'), text(message)),
  ];
  const steps = finding.trace.map(({ kind, subject, words }) => sayReport('trace', { kind, subject, words }));
  if (steps.length > 0)
    parts.push(labelled(sayReport('field.trace'), text(sayReport('steps', { steps: [...new Set(steps)] }))));
  if (rule) parts.push(labelled(say('meaning'), text(rule.explanation[language])));
  if (one.places.length > 0)
    parts.push(
      [
        strong(`${sayReport('field.see')}${colon}`),
        list(one.places.map((place) => text(`${place.range.start.line + 1}${colon} ${place.message}`))),
      ].join('\n'),
    );
  parts.push(...adviceParts(one, language, labelled, markup));
  if (one.basis.length > 0) {
    const items = one.basis.map(
      (basis) =>
        `${strong(sayReport('jurisdiction', basis))}, ${text(`${basis.source}${colon} ${basis.text[language]}`)}`,
    );
    parts.push([strong(`${sayReport('field.basis')}${colon}`), list(items)].join('\n'));
  }
  if (rulePage !== null) parts.push(link(say('rule-page'), rulePage));
  return parts.join('\n\n');
}

/** What to do, and how a copywriter might have put it. */
function adviceParts(
  { advice }: EditorFinding,
  language: Language,
  labelled: (label: string, content: string) => string,
  { text }: Markup,
): string[] {
  if (!advice) return [];
  const sayHtml = sayIn(htmlPhrases, language);
  const read = readAdvice(advice, language);
  const parts = [labelled(sayIn(reportPhrases, language)('field.fix'), text(read.text))];
  if (!read.example) return parts;
  const { before, after } = read.example;
  if (before !== null) parts.push(labelled(sayHtml('instead'), text(before)));
  parts.push(labelled(sayHtml('rewritten'), text(after)));
  return parts;
}
