import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { compileShippedRules } from './scripts/compile-rules.mjs';
import { writeLicences } from './scripts/write-licences.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** commander's way of starting other programs, which is not used here, costs milliseconds to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};
const common = {
  plugins: [withoutChildProcess],
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const define = { CLAIM_AUDIT_VERSION: JSON.stringify(version) };

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const modules = await build({
  ...common,
  entryPoints: {
    cli: 'src/cli/index.ts',
    index: 'src/index.ts',
    compile: 'src/rules/build.ts',
    'extraction-worker': 'src/extraction-worker.ts',
  },
  format: 'esm',
  splitting: true,
  // Chunks lie beside the entries: shipped.ts finds the compiled rules from its own place.
  chunkNames: '[name]-[hash]',
  define,
  // CommonJS packages ask for Node's own modules through `require`.
  banner: { js: "import{createRequire as $cr}from'node:module';const require=$cr(import.meta.url);" },
});
// The command line once more as scripts, for which compiled code can be kept; see bin/load.js. What few runs need
// stands in scripts of its own.
const parts = {
  markdown: 'src/readers/markdown/index.ts',
  html: 'src/readers/html/index.ts',
  'main-content': 'src/readers/main-content.ts',
  compile: 'src/rules/compilers.ts',
  protocol: 'src/cli/lsp/protocol.ts',
};
const inParts = {
  name: 'in-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(import.meta.dirname, resolve(resolveDir, path)).replaceAll('\\', '/');
      const part = Object.keys(parts).find((name) => parts[name] === file);
      return part && { path: `./${part}.cjs`, external: true };
    });
  },
};
const script = await build({
  ...common,
  plugins: [...common.plugins, inParts],
  entryPoints: { cli: 'src/cli/index.ts', ...parts },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minify: true,
  supported: { 'dynamic-import': false },
  define: { ...define, 'import.meta.url': 'here' },
});
for (const file of Object.keys(script.metafile.outputs)) {
  // esbuild leaves characters in regular expressions as they are. As escapes they keep the script in one byte each.
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

writeLicences([modules.metafile, script.metafile], 'dist/third-party-licences.txt');

const good = await compileShippedRules();
if (!good) process.exitCode = 1;
const { writeCodeCache } = await import('./scripts/write-code-cache.mjs');
await writeCodeCache();
