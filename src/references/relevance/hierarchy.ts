import { expandBraces } from '../../facts/lexicon/expand.ts';
import type { VocabularyData, VocabularyEntry, VocabularyKind } from '../../facts/vocabulary/types.ts';
import type { Language } from '../../language/types.ts';

/** How what a work is about stands to what a claim is about; `broader` and `narrower` are said of the work. */
export type Relation = 'same' | 'broader' | 'narrower' | 'related' | 'different' | 'unknown';

/** Things that share a parent with so few members are near to one another. */
const SMALL_FAMILY = 20;
/** A name with more members than this stands for a whole field of medicine. */
const FIELD = 40;
/** Relations other than kinds that make one condition a fair companion of another. */
const LINKS = ['symptom-of', 'complication-of'] as const;

/** The relations of a vocabulary, ready to be asked. Entries are named by sense: `conditions/spina-bifida`. */
export class Hierarchy {
  readonly #data: VocabularyData;
  readonly #above = new Map<string, ReadonlySet<string>>();
  readonly #members = new Map<string, number>();

  constructor(data: VocabularyData) {
    this.#data = data;
  }

  entry(sense: string): VocabularyEntry | undefined {
    const [kind, id] = split(sense);
    return this.#data[kind]?.[id];
  }

  /** The name that an entry is shown by: the first that it is written with. */
  nameOf(sense: string, language: Language): string {
    const written = this.entry(sense)?.[language][0];
    return written === undefined ? sense : expandBraces(written)[0]!;
  }

  /** The sense and all that it is a kind of. */
  above(sense: string): ReadonlySet<string> {
    let above = this.#above.get(sense);
    if (!above) {
      const [kind] = split(sense);
      const found = new Set([sense]);
      for (const next of found) {
        const entry = this.entry(next);
        for (const parent of [...(entry?.['kind-of'] ?? []), ...(entry?.['part-of'] ?? [])]) {
          found.add(`${kind}/${parent}`);
        }
      }
      above = found;
      this.#above.set(sense, above);
    }
    return above;
  }

  /**
   * Relation of what a work names to what a claim names, both of one kind.
   * A symptom is never called different from a disease that the vocabulary does not tie it to.
   */
  relate(claim: string, work: string): Relation {
    if (claim === work) return 'same';
    if (this.above(claim).has(work)) return 'broader';
    if (this.above(work).has(claim)) return 'narrower';
    if (this.#linked(claim, work) || this.#linked(work, claim)) return 'related';
    if (this.#isNear(claim, work)) return 'related';
    if (this.entry(claim)?.symptom || this.entry(work)?.symptom) return 'unknown';
    return this.entry(claim) && this.entry(work) ? 'different' : 'unknown';
  }

  /** Whether a name stands for a whole field, such as neurological disorders. */
  isGeneral(sense: string): boolean {
    return this.size(sense) > FIELD;
  }

  /** Organs where a condition sits, with those that they are part of; an organ itself likewise. */
  organsOf(sense: string): ReadonlySet<string> {
    const [kind] = split(sense);
    if (kind === 'organs') return this.above(sense);
    const organs = new Set<string>();
    for (const broader of this.above(sense)) {
      for (const organ of this.entry(broader)?.organs ?? []) {
        for (const larger of this.above(`organs/${organ}`)) organs.add(larger);
      }
    }
    return organs;
  }

  /** Body systems of a condition or organ. */
  systemsOf(sense: string): readonly string[] {
    const system = this.entry(sense)?.system;
    if (system === undefined) return [];
    return typeof system === 'string' ? [system] : system;
  }

  /** Whether one is a symptom or complication of the other, or of something broader or narrower than it. */
  #linked(from: string, to: string): boolean {
    for (const broader of this.above(from)) {
      for (const link of LINKS) {
        for (const target of this.entry(broader)?.[link] ?? []) {
          const sense = `conditions/${target}`;
          if (this.above(to).has(sense) || this.above(sense).has(to)) return true;
        }
      }
    }
    return false;
  }

  #isNear(a: string, b: string): boolean {
    for (const shared of this.above(a)) {
      if (this.above(b).has(shared) && this.size(shared) <= SMALL_FAMILY) return true;
    }
    return false;
  }

  /** How many entries are kinds or parts of one. */
  size(sense: string): number {
    const members = this.entry(sense)?.members;
    if (members !== undefined) return members;
    if (this.#members.size === 0) this.#count();
    return this.#members.get(sense) ?? 0;
  }

  #count(): void {
    for (const kind of Object.keys(this.#data) as VocabularyKind[]) {
      for (const id of Object.keys(this.#data[kind])) {
        for (const broader of this.above(`${kind}/${id}`)) {
          this.#members.set(broader, (this.#members.get(broader) ?? 0) + 1);
        }
      }
    }
  }
}

/** Kind and name of a sense. */
export function split(sense: string): [kind: VocabularyKind, id: string] {
  const at = sense.indexOf('/');
  return [sense.slice(0, at) as VocabularyKind, sense.slice(at + 1)];
}
