/**
 * Letters for character classes of expressions: Latin with its accents, which French, English and the names in them
 * are written in. Classes of Unicode properties (`\p{L}`) take milliseconds each to compile, which a program that
 * starts for one page cannot spend; letters of Latin Extended-A count as either case.
 */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-ſ';
export const LOWER = 'a-zß-öø-ÿĀ-ſ';
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿĀ-ſ';
