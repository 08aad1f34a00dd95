const DEFINITION =
  /^ {0,3}\[((?!\^)(?:\\.|[^\]\\\r\n]){1,300})\]:[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)?(?:<([^<>\r\n]*)>|(\S+))/gm;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:/gm;
const LABEL = /\[(\^?(?:\\.|[^[\]\\]){1,300})\]/g;

/** Link and footnote definitions of a whole page, for its parts are parsed one by one. */
export class Definitions {
  readonly #addresses = new Map<string, string>();
  readonly #notes = new Set<string>();

  constructor(source: string) {
    for (const match of source.matchAll(DEFINITION)) {
      const label = normalize(match[1]!);
      if (!this.#addresses.has(label)) this.#addresses.set(label, match[2] ?? match[3] ?? '');
    }
    for (const match of source.matchAll(NOTE)) this.#notes.add(normalize(match[1]!));
  }

  /** Lines that define what a part of the page refers to, so that the parser knows the labels. */
  stubsFor(part: string): string {
    if (this.#addresses.size === 0 && this.#notes.size === 0) return '';
    const own = new Set(
      [...part.matchAll(DEFINITION), ...part.matchAll(NOTE)].map((match) => normalize(match[1]!)),
    );
    const stubs = new Set<string>();
    for (const match of part.matchAll(LABEL)) {
      const label = match[1]!;
      if (own.has(normalize(label.replace(/^\^/, '')))) continue;
      if (label.startsWith('^')) {
        if (this.#notes.has(normalize(label.slice(1)))) stubs.add(`[${label}]: -\n`);
      } else {
        const address = this.#addresses.get(normalize(label));
        if (address !== undefined) stubs.add(`[${label.replace(/\s+/g, ' ')}]: <${address}>\n`);
      }
    }
    return stubs.size === 0 ? '' : `\n\n${[...stubs].join('\n')}`;
  }

  /** Address that a label leads to. */
  address(label: string): string | null {
    return this.#addresses.get(normalize(label)) ?? null;
  }
}

function normalize(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
