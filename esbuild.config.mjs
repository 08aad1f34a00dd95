import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compileShippedRules } from './scripts/compile-rules.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const result = await build({
  entryPoints: { cli: 'src/cli/index.ts', index: 'src/index.ts', compile: 'src/rules/build.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Chunks lie beside the entries: shipped.ts finds the compiled rules from its own place.
  chunkNames: '[name]-[hash]',
  define: { CLAIM_AUDIT_VERSION: JSON.stringify(version) },
  // CommonJS packages ask for Node's own modules through `require`.
  banner: { js: "import{createRequire as $cr}from'node:module';const require=$cr(import.meta.url);" },
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/bundle.json', JSON.stringify(result.metafile));

if (!(await compileShippedRules())) process.exitCode = 1;
