/** Thrown when braces in an entry do not pair. */
export class BraceError extends Error {}

const LIMIT = 4000;

/**
 * Expands the finite alternatives of a lexicon entry: `guéri{t,r}` gives `guérit`, `guérir`.
 * Alternatives may be empty, hold spaces and nest.
 *
 * @throws BraceError when braces do not pair or the expansion exceeds 4,000 forms.
 */
export function expandBraces(entry: string): string[] {
  const [forms, rest] = sequenceOf(entry, 0, false);
  if (rest !== entry.length) throw new BraceError(`unmatched "}" in "${entry}"`);
  return [...new Set(forms.map((form) => form.replace(/\s+/g, ' ').trim()))];
}

function sequenceOf(text: string, from: number, nested: boolean): [string[], number] {
  let forms = [''];
  let at = from;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '{') {
      const [alternatives, end] = alternativesOf(text, at);
      forms = product(forms, alternatives, text);
      at = end;
    } else if (nested && (char === ',' || char === '}')) {
      break;
    } else if (char === '}') {
      break;
    } else {
      forms = forms.map((form) => form + char);
      at++;
    }
  }
  return [forms, at];
}

function alternativesOf(text: string, open: number): [string[], number] {
  const alternatives: string[] = [];
  let at = open + 1;
  for (;;) {
    const [forms, end] = sequenceOf(text, at, true);
    alternatives.push(...forms);
    if (end >= text.length) throw new BraceError(`unmatched "{" in "${text}"`);
    at = end + 1;
    if (text[end] === '}') return [alternatives, at];
  }
}

function product(left: readonly string[], right: readonly string[], text: string): string[] {
  if (left.length * right.length > LIMIT) throw new BraceError(`more than ${LIMIT} forms in "${text}"`);
  return left.flatMap((a) => right.map((b) => a + b));
}

/**
 * Splits a pattern at spaces that stand outside braces. Spaces that all alternatives of a group share
 * at an edge count as standing outside: `{very ,}good` is `{very,}` and `good`.
 */
export function splitOutsideBraces(pattern: string): string[] {
  const chunks: string[] = [];
  let depth = 0;
  let chunk = '';
  for (const char of spacedOut(pattern)) {
    if (char === '{') depth++;
    if (char === '}') depth--;
    if (char === ' ' && depth === 0) {
      if (chunk) chunks.push(chunk);
      chunk = '';
    } else chunk += char;
  }
  if (chunk) chunks.push(chunk);
  return chunks;
}

function spacedOut(pattern: string): string {
  return pattern.replace(/\{([^{}]*)\}/g, (group, inside: string) => {
    const written = inside.split(',').filter((form) => form !== '');
    if (written.length === 0) return group;
    const before = written.every((form) => form.startsWith(' ')) ? ' ' : '';
    const after = written.every((form) => form.endsWith(' ')) ? ' ' : '';
    return before || after
      ? `${before}{${inside
          .split(',')
          .map((form) => form.trim())
          .join(',')}}${after}`
      : group;
  });
}
