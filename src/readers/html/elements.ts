const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line of their own. */
export const BLOCKS = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul',
);
/** Elements whose content no visitor sees as text of the page. */
export const UNSEEN = words(
  'script style template noscript iframe object embed applet canvas audio video svg math select datalist textarea noembed noframes map frameset',
);
/** Parts of a page that stand by themselves: an answer does not reach out of one. */
export const SECTIONS = words('section article aside header footer nav main form table');
/** Elements whose end tags reach out of a cell. */
export const TABLE_PARTS = words('table thead tbody tfoot tr td th');
export const VOID = words('area base br col embed hr img input link meta param source track wbr');
/** Block elements whose start ends an open paragraph. */
export function closesParagraph(name: string): boolean {
  return BLOCKS.has(name) && name !== 'button' && name !== 'caption' && name !== 'td' && name !== 'th';
}
/** Elements that are set in the line of text that they stand in. */
export const INLINE = words('a b bdi bdo big em font i ins mark s small span strong sub sup u');
