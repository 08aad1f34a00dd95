import { decodeEntities } from './entities.ts';
import type { StartTag } from './tokens.ts';

const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
const NOTES =
  /(?:^|[\s-])(?:footnotes?|endnotes?|doc-endnotes|references?|reflist|reference-list|bibliography|doc-bibliography)(?:$|[\s-])/i;

/** The decoded value of an attribute; null when the tag has none of that name. */
export function attributeOf(source: string, { attributes }: StartTag, name: string): string | null {
  const range = attributes.get(name);
  return range ? decodeEntities(source.slice(range.start, range.end)).trim() : null;
}

/** Whether attributes keep an element from being seen. */
export function isHidden(source: string, tag: StartTag): boolean {
  if (tag.attributes.size === 0) return false;
  const hidden = attributeOf(source, tag, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  return tag.attributes.has('style') && UNSEEN.test(attributeOf(source, tag, 'style')!);
}

/** Whether an element says that it holds footnotes. */
export function holdsNotes(source: string, tag: StartTag): boolean {
  if (!/^(?:section|div|ol|ul|aside|footer)$/.test(tag.name)) return false;
  return NOTES.test(`${attributeOf(source, tag, 'class') ?? ''} ${attributeOf(source, tag, 'role') ?? ''}`);
}

/** Identifier that links may point to. */
export function identifierOf(source: string, tag: StartTag): string | null {
  return (
    attributeOf(source, tag, 'id') || (tag.name === 'a' ? attributeOf(source, tag, 'name') : null) || null
  );
}
