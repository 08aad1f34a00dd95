import { readTokens } from './html/tokens.ts';

/** Tells which elements (start tags counted from 0) hold the main content of a page; null when none is found. */
export type MainContentFinder = (source: string) => ReadonlySet<number> | null;

/** What is needed of an element of the extracted content. */
interface MarkedElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

const MARK = 'data-start-tag';

/** Loads the libraries that find main content: they cost more time than all the rest, so only on demand. */
export async function loadMainContentFinder(): Promise<MainContentFinder> {
  const { parseHTML, Readability } = await import('./readability.ts');
  return (source) => {
    try {
      const { document } = parseHTML(mark(source));
      // The libraries speak of the DOM's types, which a program outside a browser does not have.
      const reader = new Readability<MarkedElement>(document as never, {
        serializer: (node) => node as MarkedElement,
      });
      const content = reader.parse()?.content;
      return content ? keptBy(content) : null;
    } catch {
      // The libraries give up on pages that are hardly HTML; such a page is read whole.
      return null;
    }
  };
}

/** Numbers every start tag in the source, so that what an extraction keeps can be found again. */
function mark(source: string): string {
  const parts: string[] = [];
  let from = 0;
  let ordinal = 0;
  readTokens(source, 0, source.length, {
    open: ({ name, start }) => {
      const at = start + 1 + name.length;
      parts.push(source.slice(from, at), ` ${MARK}="${ordinal++}"`);
      from = at;
    },
    close: () => {},
    text: () => {},
    entity: () => {},
  });
  parts.push(source.slice(from));
  return parts.join('');
}

function keptBy(content: MarkedElement): ReadonlySet<number> | null {
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) kept.add(Number(element.getAttribute(MARK)));
  return kept.size > 0 ? kept : null;
}
