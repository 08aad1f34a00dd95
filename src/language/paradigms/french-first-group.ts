import type { VerbForm, VerbFormEntry } from '../types.ts';
import { DOUBLING, GRAVE } from './french-models.ts';

/** Stems of a verb in -er: before a sounded ending, before a mute one, and in the future. */
interface Stems {
  readonly plain: string;
  readonly mute: readonly string[];
  readonly future: readonly string[];
}

/** All forms but the infinitive of a verb of the first group, with its changes of spelling. */
export function firstGroupForms(infinitive: string): VerbFormEntry[] {
  const { plain, mute, future } = stemsOf(infinitive);
  const soft = plain.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const forms: VerbFormEntry[] = [];
  const add = (kind: VerbForm, stems: readonly string[], endings: string) => {
    for (const stem of stems)
      for (const ending of endings.split(' ')) forms.push({ form: stem + ending, kind });
  };
  add('finite', mute, 'e es ent');
  add('finite', [soft], 'ons ais ait aient a');
  add('finite', [plain], 'ez ions iez èrent');
  add('future', future, 'ai as a ons ez ont');
  add('conditional', future, 'ais ait ions iez aient');
  add('imperative', mute, 'e');
  add('imperative', [soft], 'ons');
  add('imperative', [plain], 'ez');
  add('gerund', [soft], 'ant');
  add('participle', [plain], 'é ée és ées');
  return forms;
}

function stemsOf(infinitive: string): Stems {
  const plain = infinitive.slice(0, -2);
  if (infinitive.endsWith('envoyer')) {
    const base = plain.slice(0, -3);
    return { plain, mute: [`${base}voi`], future: [`${base}verr`] };
  }
  const regular = { plain, mute: [plain], future: [`${plain}er`] };
  if (/[ou]y$/.test(plain)) return withMute(plain, [`${plain.slice(0, -1)}i`]);
  if (/ay$/.test(plain)) return withMute(plain, [`${plain.slice(0, -1)}i`, plain]);
  if (/e[lt]$/.test(plain)) {
    const doubled = plain + plain.at(-1)!;
    if (GRAVE.test(infinitive)) return withMute(plain, [grave(plain)]);
    return withMute(plain, DOUBLING.test(infinitive) ? [doubled] : [doubled, grave(plain)]);
  }
  if (/e(?:[bcdfgkmnprsvz]|vr)$/.test(plain)) return withMute(plain, [grave(plain)]);
  if (/é(?:[bcdfghjklmnpqrstvz]+|[gq]u)$/.test(plain)) {
    const mute = [grave(plain)];
    return { plain, mute, future: [`${plain}er`, `${mute[0]}er`] };
  }
  return regular;
}

function withMute(plain: string, mute: readonly string[]): Stems {
  return { plain, mute, future: mute.map((stem) => `${stem}er`) };
}

/** The last e or é of a stem becomes è. */
function grave(stem: string): string {
  const at = Math.max(stem.lastIndexOf('e'), stem.lastIndexOf('é'));
  return `${stem.slice(0, at)}è${stem.slice(at + 1)}`;
}
