/** Letters of other scripts beside the Latin ones that they pass for, in pairs of columns. */
const CYRILLIC =
  'аaАAвbВBсcСCԁdеeЕEёëЁËєeԌGһhНHнhіiІIїïЇÏјjЈJкkКKӏlмmМMпnоoОOрpРPԛqѕsЅSтtТTгrуyУYѵvѴVԝwԜWхxХXүyҮYзzЗZ';
const GREEK = 'ıiαaΑAβbΒBϲcϹCεeΕEηnΗHιiΙIκkΚKμuΜMνvΝNοoΟOρpΡPσoτtΤTυuΥYχxΧXγyωwζzΖZϳjͿJάáέéόóίíύúϊï';
const ARMENIAN = 'օoսuոnհhցgզqյjԼLՍUՏS';
const CHEROKEE = 'ᎪAᏴBᏟCᎠDᎬEᎻHᏆIᎫJᏦKᏞLᎷMᏢPᏒRᏚSᎢTᏙVᎳWᏃZ';
const PHONETIC = 'ɑaɡgɩiʟlɪiʀrɴnʏyᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkᴌlᴍmᴏoᴘpꞯqꜱsᴛtᴜuᴠvᴡwᴢzℓlℎh';

/** Which script a look-alike comes from, for what it takes to believe that it passes for a Latin letter. */
export type Script = 'foreign' | 'greek' | 'phonetic';

export interface LookAlike {
  readonly latin: string;
  readonly script: Script;
}

const known = new Map<string, LookAlike>();
add(CYRILLIC + ARMENIAN + CHEROKEE, 'foreign');
add(GREEK, 'greek');
add(PHONETIC, 'phonetic');

function add(pairs: string, script: Script): void {
  const characters = [...pairs.normalize('NFC')];
  for (let index = 0; index + 1 < characters.length; index += 2)
    known.set(characters[index]!, { latin: characters[index + 1]!, script });
}

/** The Latin letter that a letter of another script passes for, if any. */
export function lookAlike(character: string): LookAlike | undefined {
  return known.get(character);
}

/** Signs that stand for letters: what each may be read as, the likeliest first. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '@': ['a'],
  $: ['s'],
  '€': ['e'],
  '!': ['i', 'l'],
  '¡': ['i'],
  '|': ['l', 'i'],
  '+': ['t'],
  '*': ['e', 'u', 'i', 'a', 'o', 'y'],
};

/** Letters that a sign may be read as; none for what is no such sign. */
export function readingsOf(sign: string): readonly string[] {
  return SIGNS[sign] ?? [];
}

const ENCLOSED: readonly (readonly [first: number, count: number])[] = [
  [0x1f130, 26],
  [0x1f150, 26],
  [0x1f170, 26],
];
const STYLED =
  /^[\uff21-\uff3a\uff41-\uff5a\u2100-\u214f\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f129}]$/u;
const SIGN = /^[℀-ℂ℃℅-ℇ℉№℗℠-℧℮℻⅀-⅄⅊-⅏Å]$/u;

/** The plain letter of one set in another style: full width, bold, script, in a circle or a square; or null. */
export function unstyled(character: string): string | null {
  const point = character.codePointAt(0)!;
  for (const [first, count] of ENCLOSED)
    if (point >= first && point < first + count) return String.fromCharCode(0x41 + point - first);
  if (!STYLED.test(character) || SIGN.test(character)) return null;
  const plain = character.normalize('NFKC').replace(/[()]/g, '');
  return /^[A-Za-z0-9]$/.test(plain) ? plain : null;
}

/** The plain letters of a ligature that typesetters use, such as `ﬁ`; or null. */
export function unligated(character: string): string | null {
  return /^[\ufb00-\ufb06]$/.test(character) ? character.normalize('NFKC') : null;
}

/** The plain letter of a raised or lowered one; or null. */
export function unraised(character: string): string | null {
  if (
    !/^[\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d6a\u1d9c-\u1dbf\u2071\u207f\u2090-\u209c\u2c7c\u2c7d]$/.test(
      character,
    )
  )
    return null;
  const plain = character.normalize('NFKC');
  return /^[A-Za-z]$/.test(plain) ? plain : null;
}
