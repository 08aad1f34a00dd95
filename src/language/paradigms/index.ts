import type { Language, VerbFormEntry } from '../types.ts';
import { englishForms } from './english.ts';
import { frenchForms } from './french.ts';

/**
 * The whole paradigm of a verb, without compound tenses. Of several words the first is inflected
 * (`calm down`, `mettre fin à`). The pronoun of a French reflexive lemma (`se détendre`) is left
 * out, except after an imperative that other words follow (`débarrassez vous de`).
 *
 * @param lemma infinitive, in English without `to`.
 */
export function verbForms(lemma: string, language: Language): VerbFormEntry[] {
  const words = lemma.trim().replaceAll('’', "'").toLowerCase().split(/\s+/);
  return language === 'fr' ? french(words) : withRest(englishForms(words[0]!), words.slice(1));
}

function french(words: readonly string[]): VerbFormEntry[] {
  let [verb = '', ...rest] = words;
  const reflexive = verb === 'se' || verb.startsWith("s'");
  if (verb === 'se') [verb = '', ...rest] = rest;
  else if (reflexive) verb = verb.slice(2);
  const forms = withRest(frenchForms(verb), rest);
  if (!reflexive || rest.length === 0) return forms;
  const pronouns = withRest(frenchForms(verb), []).filter((entry) => entry.kind === 'imperative');
  const tail = rest.join(' ');
  for (const { form } of pronouns) {
    const pronoun = form.endsWith('ez') ? 'vous' : form.endsWith('ons') ? 'nous' : 'toi';
    forms.push({ form: `${form} ${pronoun} ${tail}`, kind: 'imperative' });
  }
  return forms;
}

function withRest(forms: readonly VerbFormEntry[], rest: readonly string[]): VerbFormEntry[] {
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const seen = new Set<string>();
  const unique: VerbFormEntry[] = [];
  for (const { form, kind } of forms) {
    const key = `${form}/${kind}`;
    if (!seen.has(key)) unique.push({ form: form + tail, kind });
    seen.add(key);
  }
  return unique;
}
