import { LETTER, LOWER, UPPER } from '../../language/letters.ts';

const NAME = `[${UPPER}][${LETTER}'’-]*\\.?(?:\\s(?:[${UPPER}][${LETTER}'’-]*\\.?|de|du|van|von|la)){0,3}`;
const AGE = String.raw`\(?(?:age[d]?\s|âgée?\sde\s)?\d{1,2}(?:\s?(?:ans|yrs|years?(?:[\s-]old)?|y\.o\.|mois|months))?\)?`;
const PLACE = `\\(?[${UPPER}][${LETTER}'’. -]{1,24}\\)?`;
const DASH = '[–—―~-]{1,2}';
const PROOF =
  /\b(?:verified|vérifiée?|verifi|certifiée?|customer|client[es]?|patient[es]?|buyer|mother of|mum of|maman|utilisat|abonnée?)\b/i;
const SIGNED = new RegExp(
  `(?:${DASH}\\s?|\\(|^[*_"»”\\s]*)(${NAME})(?:\\s?,?\\s${AGE})?(?:\\s?[,|(–-]\\s?${PLACE})?[\\s)*_.,]*(?:\\([^)]{1,40}\\))?[\\s)*_.]*$`,
);
const LINE = new RegExp(
  `^[*_(]*(?:${DASH}\\s?${NAME}(?:[\\s,|(–-]+${AGE})?(?:\\s?[,|(–-]\\s?${PLACE})?|${NAME}[\\s,(]+${AGE}(?:\\s?[,|(–-]\\s?${PLACE})?|${NAME},\\s${PLACE})[\\s)*_.]*(?:\\([^)]{1,40}\\))?[\\s*_]*$`,
);
const NAMED_WITH_AGE = new RegExp(`${NAME}\\s?,?\\s${AGE}`);
const INTRODUCED = new RegExp(
  `^[\\s*_>"→-]*(${NAME})(?:\\s?,?\\s${AGE})?(?:\\s?[,(]\\s?[^:]{1,40})?\\s?:[\\s*_]*$`,
);
/** Words of authority: their bearer speaks as no patient does. */
const TITLE =
  /\b(?:Dr|Prof|Pr|Doctor|Docteur|Professor|Professeur|M\.?D\.?|Ph\.?D|Hippocrat[a-zéèêëïîôöûüç]*|Paracels[a-zéèêëïîôöûüç]*|Einstein|Gandhi|Buddha|Bouddha|Confuci[a-zéèêëïîôöûüç]*|Avicenn[a-zéèêëïîôöûüç]*|Plat[a-zéèêëïîôöûüç]+|Voltaire|Seneca|Sénèque|Edison|Pasteur|Nightingale|Aristot[a-zéèêëïîôöûüç]*|Galen|Galien)\b/;
const TAIL = 90;
const SHORT = 60;
const ATTRIBUTION = new RegExp(
  `^[\\s*_]*(?:${DASH}|\\(|,)?\\s*(?:[${UPPER}]|(?<=[–—~(-]\\s?)[${LOWER}])[^.!?]*\\.?[^.!?]*$`,
);

/** Whether `text` ends in, or is, the signature of a private person: a name, perhaps with age and place. */
export function isSigned(text: string): boolean {
  const tail = text.slice(-TAIL).trimEnd();
  const signed = SIGNED.exec(tail);
  return signed !== null && !TITLE.test(signed[0]);
}

/** Whether a signature gives more than a name: an age, or that its bearer bought the product. */
export function isAttested(text: string): boolean {
  const tail = text.slice(-TAIL);
  return !TITLE.test(tail) && (NAMED_WITH_AGE.test(tail) || PROOF.test(tail));
}

/** Whether `text` introduces a private person who speaks next: `Marie, 54 ans :`. */
export function introducesSpeaker(text: string): boolean {
  return text.length <= TAIL && INTRODUCED.test(text) && !TITLE.test(text);
}

/** Whether a line is nothing but a signature: a name after a dash, or with an age or a place. */
export function isSignature(text: string): boolean {
  const line = text.trim();
  return line.length <= TAIL && LINE.test(line) && !TITLE.test(line);
}

/** Whether what follows a quotation names its speaker, be it by trade or kinship only: `– a mother of two`. */
export function attributes(text: string): boolean {
  return text.length < SHORT && ATTRIBUTION.test(text) && !TITLE.test(text);
}
