import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Builds the program where npm installs it from its repository, as pre-commit does: npm sets this variable while it
 * makes a package of a clone. Everywhere else `npm run build` is for those who want it.
 */
if (process.env._PACOTE_NO_PREPARE_ !== undefined && !existsSync('dist/cli.js')) {
  // Of a global installation npm also makes what the clone needs a global one, where no build finds it.
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
  const run = (command) => execSync(command, { stdio: 'inherit', env });
  if (!existsSync('node_modules')) run('npm ci --include=dev --ignore-scripts');
  run('npm run build');
}
