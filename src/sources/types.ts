import type { FileFormat, TextFormat } from '../document/types.ts';

/** A page found and decoded. */
export interface TextPage {
  readonly kind: 'page';
  /** As reports show it: the path as given, or below the folder that was given. */
  readonly path: string;
  readonly format: TextFormat;
  /** Without a byte order mark. */
  readonly text: string;
  /** Encoding that the file is in, by its name on the web, such as `utf-8`. */
  readonly encoding: string;
}

/** A page found whose text is still to be taken out of the file. */
export interface FilePage {
  readonly kind: 'page';
  /** As reports show it. */
  readonly path: string;
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
}

export type Page = TextPage | FilePage;

/** A path of which nothing is to be read, by `leaveOut`. */
export interface LeftOutPath {
  readonly kind: 'left-out';
  readonly path: string;
  /** The file that was left out, or the first of them; absolute. */
  readonly file: string;
}

/** Something that could not be read; the rest is read all the same. */
export type SourceProblem = {
  readonly kind: 'problem';
  /** The path, folder or pattern as given. */
  readonly path: string;
} & (
  | {
      readonly id:
        | 'missing'
        | 'empty'
        | 'binary'
        | 'unknown-encoding'
        | 'no-pages-in-folder'
        | 'no-match'
        /** A word processor's file under a password. */
        | 'encrypted'
        /** A word processor's file of the kind before DOCX. */
        | 'old-word-file';
    }
  /** With the code of the system's error, where there is one. */
  | { readonly id: 'unreadable'; readonly code: string | null }
  /** In bytes; the size of standard input is what was read of it. */
  | { readonly id: 'too-large'; readonly size: number; readonly limit: number }
);

export type SourceResult = Page | SourceProblem | LeftOutPath;

export interface SourceOptions {
  /** Folder that relative paths are taken from. */
  readonly cwd: string;
  /** Standard input, read for the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Name that standard input goes by: reports show it, and its extension gives the format. */
  readonly stdinFilename?: string;
  /** Patterns of paths to leave out when folders and patterns are searched. */
  readonly ignore?: readonly string[];
  /** Whether a file, by its absolute path, is passed over. */
  readonly leaveOut?: (file: string) => Promise<boolean>;
  /** Largest file in bytes; 50 MB unless given. */
  readonly largest?: number;
}
