import { classOf, DIGIT, LETTER, MARK, symbolEnd } from './characters.ts';
import { fold } from './fold.ts';
import { pushToken, type Scan } from './scan.ts';

const ORDINAL = /^(?:st|nd|rd|th|er|ers|re|res|ere|eres|e|eme|emes|ieme|iemes|nde|nds|ndes)$/;
const LONGEST_ORDINAL = 6;

/**
 * Reads the number that starts at `at`: thousands (`1 500`, `1,500`, French `1.500`), a decimal part
 * (`1.5`, French `1,5`), an ordinal ending. The token's fold is the value in digits.
 *
 * @returns the offset after it.
 */
export function scanNumber(scan: Scan, at: number): number {
  const { text, language } = scan;
  const first = digitsEnd(scan, at);
  if (isKeycap(text, first)) {
    const end = symbolEnd(text, at, scan.end);
    pushToken(scan, at, end, 'symbol', text.slice(at, end), text.slice(at, first));
    return end;
  }
  let end = first;
  let value = text.slice(at, first);
  if (first - at <= 3 && text[at] !== '0' && !(text[at - 1] === ' ' && isDigit(scan, at - 2))) {
    while (isThousand(scan, end)) {
      value += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  const mark = text[end];
  const comma = mark === ',' && language === 'fr' && text[at - 1] !== '[';
  if (mark === '.' || comma) {
    const decimals = digitsEnd(scan, end + 1);
    const continued = text[decimals] === mark && isDigit(scan, decimals + 1);
    if (decimals > end + 1 && !continued) {
      value += `.${text.slice(end + 1, decimals)}`;
      end = decimals;
    }
  }
  end = ordinalEnd(scan, end);
  pushToken(scan, at, end, 'number', text.slice(at, end).toLowerCase(), value);
  return end;
}

function isDigit(scan: Scan, at: number): boolean {
  return at < scan.end && classOf(scan.text.charCodeAt(at)) === DIGIT;
}

function digitsEnd(scan: Scan, at: number): number {
  let end = at;
  while (isDigit(scan, end)) end++;
  return end;
}

function isKeycap(text: string, at: number): boolean {
  return text[at] === '\u20e3' || (text[at] === '\ufe0f' && text[at + 1] === '\u20e3');
}

function isThousand(scan: Scan, at: number): boolean {
  const { text, language } = scan;
  if (!isDigit(scan, at + 1) || !isDigit(scan, at + 2) || !isDigit(scan, at + 3) || isDigit(scan, at + 4))
    return false;
  switch (text[at]) {
    case '\u00a0':
    case '\u202f':
    case '\u2009':
    case '\u2007':
    case "'":
    case '’':
      return true;
    case ' ':
      return language === 'fr' || text.startsWith('000', at + 1);
    case ',':
      return language === 'en';
    case '.':
      return language === 'fr';
    default:
      return false;
  }
}

function ordinalEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < scan.end && end - at <= LONGEST_ORDINAL) {
    const value = classOf(scan.text.charCodeAt(end));
    if (value !== LETTER && value !== MARK) break;
    end++;
  }
  if (end === at) return at;
  if (isDigit(scan, end)) return at;
  return ORDINAL.test(fold(scan.text.slice(at, end))) ? end : at;
}
