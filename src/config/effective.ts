import { dirname, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { DEFAULTS } from './defaults.ts';
import type { ConfigFile, Keys } from './file.ts';
import type { Loaded } from './load.ts';
import type { Effective, PageSettings, PromotedThing, Sourced } from './types.ts';

/** What holds for a page: the files of its configuration one after the other, each with the overrides that match. */
export function effectiveFor({ path, base, layers }: Loaded, page: string): Effective {
  const shown = relative(base, page).replaceAll('\\', '/');
  let effective: Effective = { ...DEFAULTS, file: path, files: layers.map(({ file }) => file.path) };
  for (const { file, config } of layers) {
    effective = withSettings(effective, config, file, []);
    const most = config['max-warnings'];
    if (most !== undefined) effective = { ...effective, maxWarnings: sourced(most, file, ['max-warnings']) };
    (config.overrides ?? []).forEach((part, index) => {
      if (matches([part.files].flat(), shown))
        effective = withSettings(effective, part, file, ['overrides', index]);
    });
  }
  return effective;
}

function matches(patterns: readonly string[], path: string): boolean {
  const among = (list: readonly string[]) =>
    list.some((pattern) => picomatch.isMatch(path, pattern, { basename: !pattern.includes('/'), dot: true }));
  const isNegative = (pattern: string) => pattern.startsWith('!');
  return (
    among(patterns.filter((pattern) => !isNegative(pattern)).map(withFolder)) &&
    !among(patterns.filter(isNegative).map((pattern) => withFolder(pattern.slice(1))))
  );
}

/** `./a` is `a`, and `a/` is all that lies below it. */
function withFolder(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/\/$/, '/**');
}

function withSettings(before: Effective, settings: PageSettings, file: ConfigFile, keys: Keys): Effective {
  const one = <Value>(key: keyof PageSettings, otherwise: Sourced<Value>): Sourced<Value> =>
    settings[key] === undefined ? otherwise : sourced(settings[key] as Value, file, [...keys, key]);
  const folders = (key: 'lexicons' | 'rule-folders') =>
    (settings[key] ?? []).map((name, index) =>
      sourced(resolve(dirname(file.path), name), file, [...keys, key, index]),
    );
  const block = (before.rules.at(-1)?.block ?? -1) + 1;
  const rules = Object.entries(settings.rules ?? {}).map(([name, value]) => {
    return { name, block, ...sourced(value, file, [...keys, 'rules', name]) };
  });
  const promoted = (settings.promoted ?? []).map(
    (thing, index) =>
      sourced(typeof thing === 'string' ? { name: thing, class: null } : { class: null, ...thing }, file, [
        ...keys,
        'promoted',
        index,
      ]) satisfies Sourced<PromotedThing>,
  );
  return {
    ...before,
    rules: [...before.rules, ...rules],
    minConfidence: one('min-confidence', before.minConfidence),
    failOn: one('fail-on', before.failOn),
    unusedDirectives: one('unused-directives', before.unusedDirectives),
    languages: one('languages', before.languages),
    jurisdictions: one('jurisdictions', before.jurisdictions),
    productClass: one('product-class', before.productClass),
    mainContent: one('main-content', before.mainContent),
    promoted: [...before.promoted, ...promoted],
    lexicons: [...before.lexicons, ...folders('lexicons')],
    ruleFolders: [...before.ruleFolders, ...folders('rule-folders')],
  };
}

function sourced<Value>(value: Value, file: ConfigFile, keys: Keys): Sourced<Value> {
  return { value, origin: { kind: 'file', place: file.placeOfKey(keys) } };
}
