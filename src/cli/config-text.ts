import type { LeftOut } from '../config/ignored.ts';
import type { Effective, Origin, RuleSwitch, Sourced } from '../config/types.ts';
import { printable } from '../report/printable.ts';
import { type Appearance, styleOf } from '../report/style.ts';
import { sayIn } from '../report/wording/table.ts';
import { padded, widthOf, wrap } from '../report/wrap.ts';
import type { RuleDescription } from '../rules/types.ts';
import { shownPath } from './config-failure.ts';
import { configPhrases } from './wording/config.ts';

/** What `config` shows of a path. */
export interface ShownConfiguration {
  readonly path: string;
  readonly cwd: string;
  readonly effective: Effective;
  readonly leftOut: LeftOut | null;
  readonly rules: readonly {
    readonly rule: RuleDescription;
    readonly value: RuleSwitch;
    readonly origin: Origin;
  }[];
}

type Row = readonly [key: string, value: string, origin: string];

/** For people: one line for each setting, with where its value comes from. */
export function configText(shown: ShownConfiguration, appearance: Appearance): string {
  const { path, cwd, effective, leftOut, rules } = shown;
  const { language, width } = appearance;
  const say = sayIn(configPhrases, language);
  const style = styleOf(appearance);
  const from = (origin: Origin): string => {
    if (origin.kind === 'default') return say('default');
    return origin.kind === 'flag' ? origin.flag : `${shownPath(origin.place.path, cwd)}:${origin.place.line}`;
  };
  const row = <Value>(
    key: string,
    { value, origin }: Sourced<Value>,
    text: (value: Value) => string,
  ): Row => [key, text(value), from(origin)];
  const list = <Value>(
    key: string,
    items: readonly Sourced<Value>[],
    text: (value: Value) => string,
  ): Row[] =>
    items.length === 0
      ? [[key, say('none'), say('default')]]
      : items.map((item, index) => row(index === 0 ? key : '', item, text));
  const changed = rules.filter(({ origin }) => origin.kind !== 'default');
  const others = rules.length - changed.length;
  const folder = (value: string) => shownPath(value, cwd);
  const rows: Row[] = [
    row('min-confidence', effective.minConfidence, String),
    row('fail-on', effective.failOn, String),
    row('max-warnings', effective.maxWarnings, (value) =>
      value === null ? say('any-number') : String(value),
    ),
    row('unused-directives', effective.unusedDirectives, String),
    row('languages', effective.languages, (value) => value.join(', ')),
    row('jurisdictions', effective.jurisdictions, (value) => value.join(', ') || say('all')),
    row('product-class', effective.productClass, (value) => value ?? say('as-page-shows')),
    row('main-content', effective.mainContent, String),
    ...list('promoted', effective.promoted, (thing) => thing.name + (thing.class ? ` (${thing.class})` : '')),
    ...list('lexicons', effective.lexicons, folder),
    ...list('rule-folders', effective.ruleFolders, folder),
    ...changed.map(({ rule, value, origin }, index): Row => {
      const shownValue = value === 'on' ? say('on', { severity: rule.severity }) : value;
      return [index === 0 ? 'rules' : '', `${rule.id}: ${shownValue}`, from(origin)];
    }),
    ...(others === 0
      ? []
      : [
          [
            changed.length === 0 ? 'rules' : '',
            say('other-rules', { count: others, all: changed.length === 0 }),
            say('default'),
          ] satisfies Row,
        ]),
  ];
  const head = [
    style.strong(printable(path)),
    ...wrap(
      printable(
        effective.file === null
          ? say('no-file')
          : say('files', { files: effective.files.map((file) => shownPath(file, cwd)).reverse() }),
      ),
      width - 2,
    ).map((line) => `  ${line}`),
    ...(leftOut
      ? wrap(printable(say('left-out', { ...leftOut, path: shownPath(leftOut.path, cwd) })), width - 2).map(
          (line) => `  ${line}`,
        )
      : []),
  ];
  return `${[...head, '', ...table(rows, width, style.faint)].join('\n')}\n`;
}

/** Three columns; where they do not fit, the origin stands on a line of its own. */
function table(rows: readonly Row[], width: number, faint: (text: string) => string): string[] {
  const keyWidth = Math.max(...rows.map(([key]) => widthOf(key)));
  const valueWidth = Math.max(...rows.map(([, value]) => widthOf(value)));
  const originWidth = Math.max(...rows.map(([, , origin]) => widthOf(origin)));
  const indent = ' '.repeat(keyWidth + 4);
  const isWide = keyWidth + valueWidth + originWidth + 6 <= width;
  return rows.flatMap(([key, value, origin]) => {
    const start = `  ${padded(key, keyWidth)}  `;
    if (isWide) return [`${start}${padded(printable(value), valueWidth)}  ${faint(printable(origin))}`];
    const lines = wrap(printable(value), Math.max(12, width - indent.length));
    return [
      ...lines.map((line, index) => (index === 0 ? start : indent) + line),
      `${indent}${faint(printable(origin))}`,
    ];
  });
}

/** As data: every setting and every rule with its value and where it comes from. */
export function configJson({ path, cwd, effective, leftOut, rules }: ShownConfiguration): unknown {
  const from = (origin: Origin) =>
    origin.kind === 'file'
      ? {
          kind: 'file',
          path: shownPath(origin.place.path, cwd),
          line: origin.place.line,
          column: origin.place.column,
        }
      : origin;
  const one = <Value>({ value, origin }: Sourced<Value>) => ({ value, from: from(origin) });
  const folder = ({ value, origin }: Sourced<string>) => one({ value: shownPath(value, cwd), origin });
  return {
    schemaVersion: 1,
    path,
    configuration: effective.file === null ? null : shownPath(effective.file, cwd),
    files: effective.files.map((file) => shownPath(file, cwd)),
    leftOut: leftOut && { ...leftOut, path: shownPath(leftOut.path, cwd) },
    settings: {
      'min-confidence': one(effective.minConfidence),
      'fail-on': one(effective.failOn),
      'max-warnings': one(effective.maxWarnings),
      'unused-directives': one(effective.unusedDirectives),
      languages: one(effective.languages),
      jurisdictions: one(effective.jurisdictions),
      'product-class': one(effective.productClass),
      'main-content': one(effective.mainContent),
      promoted: effective.promoted.map(one),
      lexicons: effective.lexicons.map(folder),
      'rule-folders': effective.ruleFolders.map(folder),
    },
    rules: rules.map(({ rule, value, origin }) => ({
      rule: rule.id,
      category: rule.category,
      severity: value === 'on' ? rule.severity : value === 'off' ? null : value,
      from: from(origin),
    })),
  };
}
