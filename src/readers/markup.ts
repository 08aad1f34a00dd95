/** Text as HTML shows it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A value for an attribute between double quotation marks. */
export function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** Names of files and programs that take the place of a title. */
const NO_TITLE =
  /\.(?:docx?|odt|rtf|pdf|pptx?|indd|qxd|html?|tex|dvi)$|^(?:untitled|sans titre|document ?\d*|title|titre)$/i;

/** A page's markup up to its body's content, by what a file's properties tell; either may be empty. */
export function openingMarkup(title: string, language: string): string {
  const lang = language === '' ? '' : ` lang="${escapeValue(language)}"`;
  return `<html${lang}><head>${titleMarkup(title)}</head><body>`;
}

/** The title that a file's properties give, as a page's `<title>`; empty where it is none. */
function titleMarkup(title: string): string {
  const bare = title.replace(/^Microsoft (?:Word|PowerPoint) - /, '').trim();
  return bare === '' || NO_TITLE.test(bare) ? '' : `<title>${escapeText(bare)}</title>`;
}
