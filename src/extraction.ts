import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Document, FileFormat } from './document/types.ts';
import { type Extraction, type ExtractionProblem, readExtracted } from './readers/extracted.ts';

/** Made by the build; this file stands one folder below the package's root, built or not. */
const WORKER = new URL('../dist/extraction-worker.js', import.meta.url);

export interface ExtractionLimits {
  /** Longest time in milliseconds; a minute unless given. */
  readonly time?: number;
  /** Most memory for the reading in MB; 1,000 unless given. */
  readonly memory?: number;
}

/** Why a file could not be read. */
export type FileProblem =
  | ExtractionProblem
  | { readonly id: 'too-slow'; readonly seconds: number }
  | { readonly id: 'out-of-memory'; readonly limit: number };

const TIME = 60_000;
const MEMORY = 1000;
/** Milliseconds between looks at the memory that a file takes outside the heap. */
const LOOK = 50;
const MB = 1e6;

/**
 * Reads a DOCX or PDF into blocks, in a thread of its own within bounds of time and memory. Nothing in the file is
 * run or fetched.
 */
export async function readFileDocument(
  bytes: Uint8Array,
  format: FileFormat,
  limits: ExtractionLimits = {},
): Promise<Document | { readonly problem: FileProblem }> {
  const extraction = await extract(bytes, format, limits);
  return 'problem' in extraction ? extraction : readExtracted(extraction, format);
}

function extract(
  bytes: Uint8Array,
  format: FileFormat,
  { time = TIME, memory = MEMORY }: ExtractionLimits,
): Promise<Extraction | { readonly problem: FileProblem }> {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, {
      workerData: { bytes, format },
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // What libraries complain of is told by the report.
      stdout: true,
      stderr: true,
    });
    const end = (result: Extraction | { readonly problem: FileProblem }) => {
      clearTimeout(timer);
      clearInterval(looks);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ problem: { id: 'too-slow', seconds: time / 1000 } }), time);
    // The thread's own limit counts the heap only, not what is unpacked into buffers.
    const before = memoryUsage.rss();
    const looks = setInterval(() => {
      if (memoryUsage.rss() - before > memory * MB) end({ problem: { id: 'out-of-memory', limit: memory } });
    }, LOOK);
    worker.on('message', end);
    worker.on('error', (error: Error & { code?: string }) => {
      end({
        problem:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { id: 'out-of-memory', limit: memory }
            : { id: 'damaged', reason: error.message },
      });
    });
    worker.on('exit', () => end({ problem: { id: 'damaged', reason: 'exit' } }));
  });
}
