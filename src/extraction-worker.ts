// Runs in a thread of its own, so that a file that takes too long or too much memory can be given up.
import { parentPort, workerData } from 'node:worker_threads';
import type { FileFormat } from './document/types.ts';

const { bytes, format } = workerData as { bytes: Uint8Array; format: FileFormat };

async function extract() {
  if (format === 'docx') return (await import('./readers/docx/index.ts')).extractDocx(bytes);
  return (await import('./readers/pdf/index.ts')).extractPdf(bytes);
}

extract().then(
  (extraction) => parentPort?.postMessage(extraction),
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ problem: { id: 'damaged', reason } });
  },
);
