import { build } from 'esbuild';

/** Loads modules of the project that no build publishes, from their source. */
export async function loadSource(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // CommonJS packages ask for Node's own modules through `require`.
    banner: {
      js: `import{createRequire as $cr}from'node:module';const require=$cr(${JSON.stringify(import.meta.url)});`,
    },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
