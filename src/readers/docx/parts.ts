import { unzipSync } from 'fflate';

/** Most text that the parts of a document may hold, in bytes. */
const MOST_BYTES = 100_000_000;
const MOST_PARTS = 5000;
/** Parts with words, styles and links; pictures and fonts stay where they are. */
const READ = /\.(?:xml|rels)$/i;

/** The parts of a document that say something, by name; `too-much` when they would take more than is read. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Takes the parts out of a DOCX. What a part unpacks to is never more than the archive says of it, and all of them
 * together never more than 100 MB.
 *
 * @throws Error when the archive is damaged
 */
export function partsOf(bytes: Uint8Array): Parts | 'too-much' {
  let size = 0;
  let count = 0;
  let tooMuch = false;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!READ.test(name) || tooMuch) return false;
      size += originalSize;
      count++;
      tooMuch = size > MOST_BYTES || count > MOST_PARTS;
      return !tooMuch;
    },
  });
  return tooMuch ? 'too-much' : new Map(Object.entries(parts));
}

/** Largest text that is read, in MB, for messages. */
export const LIMIT_MB: number = MOST_BYTES / 1e6;
