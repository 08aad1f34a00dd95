import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Builds the program where npm installs it from its repository, as pre-commit does: npm sets this variable while it
 * makes a package of a clone. Everywhere else `npm run build` is for those who want it.
 */
if (process.env._PACOTE_NO_PREPARE_ !== undefined && !existsSync('dist/cli.js'))
  execSync('npm run build', { stdio: 'inherit' });
