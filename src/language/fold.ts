const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const APOSTROPHES = /[’ʼ‘`´′＇]/g;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** One replacement for every unit of Latin-1 and Latin Extended-A, or '' where `slowFold` has to look. */
const LATIN: string[] = [];
for (let code = 0; code < 0x180; code++) {
  LATIN.push(
    code < 0x80 || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
      ? slowFold(String.fromCharCode(code))
      : '',
  );
}

/**
 * Lower case, apostrophes as `'`, invisible characters removed, accents kept and composed.
 * Letters set in mathematical or full-width alphabets become plain ones.
 */
export function lower(text: string): string {
  let plain = true;
  let curled = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === TYPOGRAPHIC_APOSTROPHE) curled = true;
    else if (code > 0x7f && (code < 0xc0 || code > 0x17f)) plain = false;
  }
  if (plain) return curled ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFC');
}

/** `lower` without accents and with ligatures opened: `Cœur` gives `coeur`, `l’Été` gives `l'ete`. Accents alone stay. */
export function fold(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = code < 0x180 ? LATIN[code]! : code === TYPOGRAPHIC_APOSTROPHE ? "'" : '';
    if (known === '') return slowFold(text);
    out += known;
  }
  return out;
}

function slowFold(text: string): string {
  const small = lower(text);
  const bare = small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => UNDECOMPOSED[letter]!);
  return bare || small;
}
