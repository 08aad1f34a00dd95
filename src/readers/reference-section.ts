const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A heading made of these and of words that may stand beside them opens a list of references. */
const STRONG = words(
  'référence références reference references referenced bibliographie bibliography bibliographies source sources webographie sitographie webography',
);
/** Headings under which a page may also make its case or tell its news. */
const WEAK = words(
  'publications works literature littérature études etudes studies citations reading readings lecture lectures notes research recherches ' +
    'evidence preuves articles documentation documents endnotes footnotes ressources resources links liens papers savoir loin more',
);
const BESIDE = words(
  'nos our the les liste list of and et & to for on pour en plus aller à a scientifique scientifiques bibliographique bibliographiques médicale médicales ' +
    'clinique cliniques principale principales sélectionnées sélective sélectif sélection utiles utile cité citée citées cités consultées consultés ' +
    'utilisées complémentaires complémentaire externes scientific clinical medical selected key main cited consulted used useful external ' +
    'bibliographical bibliographic further additional read learn find out de des du la le ces cet article page documents',
);
/** What a heading may begin with whatever follows: `Bibliographie du chapitre 3`. */
const OPENING =
  /^(?:bibliographi(?:e|es|y)|r[ée]f[ée]rences bibliographiques|works cited|reference list|liste des r[ée]f[ée]rences)\b/i;
const INLINE =
  /^(?:r[ée]f[ée]rences?|sources?|bibliographie|bibliography)(?:\s(?:scientifiques?|bibliographiques?))?\s*:\s*\S/i;
const LONGEST_HEADING = 60;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const IDENTIFIER = /\bdoi\b|10\.\d{4,}\/|\bPMID|\bPMC\d|https?:\/\/|www\.|\bISBN\b|\bNCT\d{6}/i;
const AUTHOR = /\p{Lu}[\p{Ll}\p{M}’'-]+,?\s(?:\p{Lu}\.?-?){1,3}(?=[,.:;]|\s(?:et|and|&))|\bet al\b/u;
const VOLUME =
  /\d\s?\(\d+(?:-\d+)?\)\s?[:;,]|[;:]\s?\d{1,4}\s?[:(]\s?\w?\d|\bvol\.|\bpp?\.\s?\d|\d{2,}\s?[-–]\s?\d{1,}\.?$/i;

/** Whether a heading opens a list of references. */
export function opensReferences(heading: string): boolean {
  return names(heading, STRONG) || (heading.length <= LONGEST_HEADING && OPENING.test(heading));
}

/** Whether a heading may open a list of references, if what follows is one. */
export function mayOpenReferences(heading: string): boolean {
  return names(heading, WEAK);
}

function names(heading: string, kind: ReadonlySet<string>): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  const parts = heading
    .toLowerCase()
    .replace(/\s?(?::|\(\d+\))$/, '')
    .replace(/[’']/g, ' ')
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s/, '')
    .trim()
    .split(/\s+/);
  return (
    parts.some((part) => kind.has(part)) &&
    parts.every((part) => STRONG.has(part) || WEAK.has(part) || BESIDE.has(part))
  );
}

const ENDING =
  /[€$£]\s?\d|\d\s?(?:€|euros?\b)|©|copyright|tous droits|all rights|mentions l[ée]gales|disclaimer|avertissement|\bt[ée]l(?:\.|[ée]phone|\s?:)|\bphone\b|@[a-z]|\bcommande[rz]\b|\bcommandez\b|\border\s(?:now|today|yours)|\bbook\s(?:now|your|a)|\bbuy\snow|\bcontact(?:ez|er|\sus)\b|\bcall\sus\b|\bappelez\b|prenez rendez-vous|^(?:nous\s)?(?:contacts?|adresses?|address|horaires|opening hours|[àa] propos|about)(?:\s(?:us|nous|de\snous))?\s?:?$/i;

/** Whether a line under references is no entry but the contact, price or legal text after the list. */
export function endsEntries(line: string): boolean {
  return ENDING.test(line) && !isReferenceLike(line) && !/https?:\/\/|www\./.test(line);
}

/** Whether a line names its sources itself: `Sources : …`. */
export function namesSources(line: string): boolean {
  return INLINE.test(line);
}

const STUDY =
  /^.{0,50}(?<![A-Za-zÀ-ÿ])(?:tests?|[ée]tudes?|enqu[êe]tes?|surveys?|stud(?:y|ies)|sondages?|trials?|essais?|auto-?[ée]valuations?|self-assessments?|questionnaires?|data on file|donn[ée]es internes)(?![A-Za-zÀ-ÿ])/i;

/** Whether a numbered note names a study or survey as the source of a statement, however loosely. */
export function namesStudy(note: string): boolean {
  return note.length <= 200 && STUDY.test(note);
}

/** Whether a line begins as an entry does: number in square brackets or surname with initials. */
export function beginsEntry(line: string): boolean {
  return (
    /^(?:\[\d{1,3}\]\s|\d{1,3}\.\s\p{Lu}|\p{Lu}[\p{L}’'-]+,?\s\p{Lu}(?:\.?-?\p{Lu}){0,2}[.,]\s)/u.test(
      line,
    ) && isReferenceLike(line)
  );
}

/** Whether a line reads as an entry of a reference list: authors, year, volume or an identifier. */
export function isReferenceLike(line: string): boolean {
  if (line.length > 1500) return false;
  const marks = [YEAR, IDENTIFIER, AUTHOR, VOLUME].filter((pattern) => pattern.test(line)).length;
  return marks >= 2;
}

/** Whether a list item or footnote is a reference wherever it stands: it names an author and where the work is printed. */
export function isCitedWork(text: string): boolean {
  return isReferenceLike(text) && AUTHOR.test(text.slice(0, 120)) && YEAR.test(text);
}
