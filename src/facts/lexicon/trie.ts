/** Word identifier that stands for any one word (`*`). */
export const ANY_WORD = 0;
/** Word identifier that stands for any number (`#`). */
export const ANY_NUMBER = 1;
/** First identifier of a real word. */
export const FIRST_WORD = 2;

interface Node {
  readonly edges: Map<number, Node>;
  readonly terms: number[];
}

/**
 * A trie in compressed rows: edges of node n are `edgeStart[n]` to `edgeStart[n + 1]`, sorted by word. Nodes are
 * numbered in the order of the edges that lead to them: edge e leads to node e + 1.
 */
export interface TrieRows {
  readonly edgeStart: ArrayLike<number>;
  readonly edgeWord: ArrayLike<number>;
  readonly termStart: ArrayLike<number>;
  readonly termIndex: ArrayLike<number>;
}

/** Collects term paths of word identifiers and lays them out as rows. */
export class TrieBuilder {
  readonly #root: Node = { edges: new Map(), terms: [] };

  add(words: readonly number[], term: number): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.edges.get(word);
      if (!next) {
        next = { edges: new Map(), terms: [] };
        node.edges.set(word, next);
      }
      node = next;
    }
    node.terms.push(term);
  }

  build(): { [K in keyof TrieRows]: number[] } {
    const nodes: Node[] = [this.#root];
    const edgeStart: number[] = [];
    const edgeWord: number[] = [];
    const termStart: number[] = [];
    const termIndex: number[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!;
      edgeStart.push(edgeWord.length);
      termStart.push(termIndex.length);
      for (const term of node.terms) termIndex.push(term);
      for (const word of [...node.edges.keys()].sort((a, b) => a - b)) {
        edgeWord.push(word);
        nodes.push(node.edges.get(word)!);
      }
    }
    edgeStart.push(edgeWord.length);
    termStart.push(termIndex.length);
    return { edgeStart, edgeWord, termStart, termIndex };
  }
}

/** The node reached from `node` by `word`, or -1. */
export function step(
  { edgeStart, edgeWord }: { readonly edgeStart: Int32Array; readonly edgeWord: Int32Array },
  node: number,
  word: number,
): number {
  let low = edgeStart[node]!;
  let high = edgeStart[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = edgeWord[middle]!;
    if (found === word) return middle + 1;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
