import type { VerbForm, VerbFormEntry } from '../types.ts';
import { DOUBLED, IRREGULAR, PREFIXES, SPECIAL } from './english-verbs.ts';

let irregular: Map<string, readonly string[]> | undefined;

/** All forms of an English verb of one word; modal verbs and `be` included. */
export function englishForms(lemma: string): VerbFormEntry[] {
  const special = SPECIAL[lemma];
  if (special)
    return Object.entries(special).flatMap(([kind, forms]) => entries(kind as VerbForm, forms.split(' ')));
  const [past, participle] = pastForms(lemma);
  return [
    ...entries('infinitive', [lemma]),
    ...entries('finite', [lemma, thirdPerson(lemma), ...past]),
    ...entries('imperative', [lemma]),
    ...entries('participle', participle),
    ...entries('gerund', ingForms(lemma)),
  ];
}

function entries(kind: VerbForm, forms: readonly string[]): VerbFormEntry[] {
  return forms.map((form) => ({ form, kind }));
}

function pastForms(lemma: string): [readonly string[], readonly string[]] {
  irregular ??= new Map(
    IRREGULAR.trim()
      .split('\n')
      .flatMap((line) => line.split(','))
      .map((row) => {
        const [base = '', ...parts] = row.trim().split(' ');
        return [base, parts];
      }),
  );
  const hit = irregular.get(lemma);
  if (hit) return expand('', hit);
  for (const prefix of PREFIXES) {
    const base = lemma.startsWith(prefix)
      ? irregular.get(lemma.slice(prefix.length).replace(/^-/, ''))
      : undefined;
    if (base) return expand(lemma.startsWith(`${prefix}-`) ? `${prefix}-` : prefix, base);
  }
  const regular = suffixed(lemma, 'ed');
  return [regular, regular];
}

function expand(prefix: string, [past = '', participle = past]: readonly string[]): [string[], string[]] {
  const forms = (written: string) => written.split('/').map((form) => prefix + form);
  return [forms(past), forms(participle)];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:[^aeiou]z|[aeiou]iz)$/.test(lemma) && doubles(lemma)) return `${lemma}zes`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

function ingForms(lemma: string): string[] {
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}ying`];
  if (/^(?:age|singe|dye|eye|swinge)$/.test(lemma))
    return lemma === 'age' ? ['aging', 'ageing'] : [`${lemma}ing`];
  return suffixed(lemma, 'ing');
}

function suffixed(lemma: string, ending: 'ed' | 'ing'): string[] {
  const last = lemma.at(-1) ?? '';
  if (last === 'e') {
    if (ending === 'ed') return [`${lemma}d`];
    return [/(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`];
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (/[^aeiou]?[aeiou]c$/.test(lemma)) return [`${lemma}k${ending}`];
  if (doubles(lemma)) return [lemma + last + ending];
  if (/[^aeiou][aeiou]l$/.test(lemma) && syllables(lemma) > 1) return [lemma + ending, `${lemma}l${ending}`];
  if (/^(?:benefit|focus|program|worship|kidnap|format|fuel|refuel|dial|duel)$/.test(lemma))
    return [lemma + ending, lemma + last + ending];
  return [lemma + ending];
}

function doubles(lemma: string): boolean {
  if (DOUBLED.test(lemma)) return true;
  return (
    syllables(lemma) === 1 &&
    /(?:^|qu|[^aeiou])[aeiouy][^aeiouwxy]$/.test(lemma) &&
    !/[^q]u[aeio].$/.test(lemma)
  );
}

function syllables(lemma: string): number {
  return (lemma.replace(/^y|qu/g, '').match(/[aeiouy]+/g) ?? []).length;
}
