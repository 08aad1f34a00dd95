import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Files that the program takes in as text, as esbuild does where an import says `type: 'text'`. */
const textImports = {
  name: 'text-imports',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    if (!importer || !/\.css$|\/client\.js$/.test(source)) return null;
    return `\0text:${resolve(dirname(importer), source)}.txt`;
  },
  load(id: string) {
    if (!id.startsWith('\0text:')) return null;
    return `export default ${JSON.stringify(readFileSync(id.slice('\0text:'.length, -'.txt'.length), 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [textImports],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/compile-rules.ts',
    // Scenarios start the built program, and the machine may be busy.
    testTimeout: 30_000,
  },
});
