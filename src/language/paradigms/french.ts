import type { VerbForm, VerbFormEntry } from '../types.ts';
import { firstGroupForms } from './french-first-group.ts';
import { FRENCH_MODELS, SECOND_GROUP } from './french-models.ts';

interface Model {
  readonly ending: string;
  readonly alone: boolean;
  readonly present: readonly string[];
  readonly future: string;
  readonly past: string;
  readonly participle: string;
  readonly subjunctive: readonly string[] | null;
  readonly imperative: readonly string[] | null;
  readonly gerund: string | null;
  readonly imperfect: string | null;
}

const SECOND: Model = {
  ending: 'ir',
  alone: false,
  present: ['is', 'is', 'it', 'issons', 'issez', 'issent'],
  future: 'ir',
  past: 'it',
  participle: 'i',
  subjunctive: null,
  imperative: null,
  gerund: null,
  imperfect: null,
};

const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];
const CONDITIONAL = ['ais', 'ait', 'ions', 'iez', 'aient'];

let models: readonly Model[] | undefined;

/** All forms of a French verb, given its infinitive alone. An unknown ending gives the infinitive only. */
export function frenchForms(infinitive: string): VerbFormEntry[] {
  const lemma = infinitive.normalize('NFC').replace(/(a|o)itre$/, '$1ître');
  const model = modelOf(lemma);
  const forms: VerbFormEntry[] = [{ form: infinitive, kind: 'infinitive' }];
  if (model) return forms.concat(modelForms(lemma.slice(0, lemma.length - model.ending.length), model));
  if (lemma.endsWith('er')) return forms.concat(firstGroupForms(lemma));
  return forms;
}

function modelOf(lemma: string): Model | undefined {
  models ??= FRENCH_MODELS.trim().split('\n').map(parseModel);
  let best: Model | undefined;
  if (!SECOND_GROUP.has(lemma)) {
    for (const model of models) {
      if (model.alone ? lemma !== model.ending : !lemma.endsWith(model.ending)) continue;
      if (!best || model.alone || (!best.alone && model.ending.length > best.ending.length)) best = model;
    }
  }
  return best ?? (lemma.endsWith('ir') ? SECOND : undefined);
}

function parseModel(row: string): Model {
  const [name = '', present = '', future = '', past = '', participle = '', ...rest] = row
    .split('|')
    .map((column) => column.trim());
  const [subjunctive, imperative, gerund, imperfect] = rest;
  return {
    ending: name.replace('=', ''),
    alone: name.startsWith('='),
    present: present.split(' '),
    future,
    past,
    participle,
    subjunctive: subjunctive === undefined ? null : subjunctive.split(' '),
    imperative: imperative === undefined ? null : imperative.split(' '),
    gerund: gerund ?? null,
    imperfect: imperfect ?? null,
  };
}

function modelForms(prefix: string, model: Model): VerbFormEntry[] {
  const forms: VerbFormEntry[] = [];
  const add = (kind: VerbForm, written: string) => {
    for (const form of written.split('/')) if (form !== '-') forms.push({ form: prefix + form, kind });
  };
  const stems = (written: string, endings: readonly string[], kind: VerbForm) => {
    for (const stem of written.split('/')) {
      if (stem !== '-') for (const ending of endings) add(kind, stem + ending);
    }
  };
  const weak = stripEach(model.present[3] ?? '-', 'ons');
  const strong = stripEach(model.present[5] ?? '-', 'ent');
  for (const form of model.present) add('finite', form);
  stems(model.imperfect ?? weak, IMPERFECT, 'finite');
  if (model.past !== '-') {
    add('finite', model.past);
    add('finite', model.past.endsWith('t') ? `${model.past.slice(0, -1).replace('û', 'u')}rent` : 'allèrent');
  }
  stems(model.future, FUTURE, 'future');
  stems(model.future, CONDITIONAL, 'conditional');
  if (model.subjunctive && model.subjunctive.length > 2) {
    for (const form of model.subjunctive) add('finite', form);
  } else {
    stems(model.subjunctive?.[0] ?? strong, ['e', 'es', 'ent'], 'finite');
    stems(model.subjunctive?.[1] ?? weak, ['ions', 'iez'], 'finite');
  }
  for (const form of model.imperative ?? imperativeOf(model.present)) add('imperative', form);
  if (model.gerund) add('gerund', model.gerund);
  else stems(weak, ['ant'], 'gerund');
  // Alone, « tu » is the pronoun, never the participle of « taire ».
  for (const form of agreements(model.participle)) if (form !== 'tu') add('participle', form);
  return forms;
}

function stripEach(written: string, ending: string): string {
  const stems = written.split('/').filter((form) => form.endsWith(ending));
  return stems.map((form) => form.slice(0, -ending.length)).join('/') || '-';
}

function imperativeOf(present: readonly string[]): string[] {
  const [, second = '-', , fourth = '-', fifth = '-'] = present;
  return [second.replace(/es$/, 'e'), fourth, fifth];
}

/** A participle in both genders and numbers. */
export function agreements(participle: string): string[] {
  if (participle === '-') return [];
  if (participle.endsWith('!')) return [participle.slice(0, -1)];
  if (participle === 'sous/sout') return ['sous', 'soute', 'soutes'];
  const bare = participle.replace(/û$/, 'u');
  if (participle.endsWith('s')) return [participle, `${participle}e`, `${participle}es`];
  return [participle, `${bare}e`, `${bare}s`, `${bare}es`];
}
