import type { ReportFormat } from './types.ts';

/** Formats of `audit` by name, each loaded when it is asked for. A new format is a file and a line here. */
const FORMATS = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  compact: async () => (await import('./compact.ts')).compact,
  html: async () => (await import('./html.ts')).html,
} satisfies Readonly<Record<string, () => Promise<ReportFormat>>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function loadFormat(name: FormatName): Promise<ReportFormat> {
  return FORMATS[name]();
}
