import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { compileShippedRules } from './scripts/compile-rules.mjs';
import { writeLicences } from './scripts/write-licences.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** commander's way of starting other programs, which this one does not use, costs milliseconds to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }));
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
  entryPoints: { cli: 'src/cli/index.ts', index: 'src/index.ts', compile: 'src/rules/build.ts' },
  format: 'esm',
  splitting: true,
  // Chunks lie beside the entries: shipped.ts finds the compiled rules from its own place.
  chunkNames: '[name]-[hash]',
  define,
  // CommonJS packages ask for Node's own modules through `require`.
  banner: { js: "import{createRequire as $cr}from'node:module';const require=$cr(import.meta.url);" },
});
// The command line once more as one script, for which compiled code can be kept; see bin/load.js.
const script = await build({
  ...common,
  entryPoints: { cli: 'src/cli/index.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minify: true,
  define: { ...define, 'import.meta.url': 'here' },
});

writeLicences([modules.metafile, script.metafile], 'dist/third-party-licences.txt');

const good = await compileShippedRules();
if (!good) process.exitCode = 1;
const { writeCodeCache } = await import('./scripts/write-code-cache.mjs');
await writeCodeCache();
