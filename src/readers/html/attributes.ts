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

/** Text of no size shows nothing, unless it is set in another size again. */
const NO_SIZE = /(?:^|;)\s*font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%|ex|ch|vw|vh)?\s*(?:;|!|$)/i;
const OVERRIDDEN = /(?:^|;)\s*unicode-bidi\s*:\s*(?:isolate-)?(?:bidi-)?override\b/i;
const RIGHT_TO_LEFT = /(?:^|;)\s*direction\s*:\s*rtl\b/i;

/** Whether attributes shrink the text of an inline element to nothing, as decoys inside words are. */
export function hasNoSize(source: string, tag: StartTag): boolean {
  return tag.attributes.has('style') && NO_SIZE.test(attributeOf(source, tag, 'style')!);
}

/** Whether an element shows its letters from right to left, whatever their script. */
export function isTurned(source: string, tag: StartTag): boolean {
  if (tag.name !== 'bdo' && !tag.attributes.has('style')) return false;
  const style = attributeOf(source, tag, 'style') ?? '';
  const isOverridden = tag.name === 'bdo' || OVERRIDDEN.test(style);
  if (!isOverridden) return false;
  return RIGHT_TO_LEFT.test(style) || attributeOf(source, tag, 'dir')?.toLowerCase() === 'rtl';
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
