import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDifference } from './find-difference.mjs';
import { installPackages } from './install-packages.mjs';
import { hasProjectNode } from './project-node.mjs';
import { projectFolder } from './project.mjs';

/** Installs what the lock file names, unless it is installed already. Ends the process if that fails. */
export async function ensureInstalled() {
  if (!(await differenceFromLock())) return;
  const code = await installPackages();
  if (code !== 0) {
    console.error(`The packages could not be installed (npm ended with exit code ${code}; its message is above).`);
    process.exit(code);
  }
  if (!hasProjectNode()) {
    console.error(
      'The packages were installed, but not the Node.js among them: found no node_modules/node/bin/node.\n' +
        'npm skips install scripts when it is told to. Run `npm config get ignore-scripts`: it must say false.',
    );
    process.exit(1);
  }
}

/** How the installed packages differ from the lock file, in words; undefined if they do not. */
async function differenceFromLock() {
  const installed = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed';
  if (!hasProjectNode()) return 'node is not installed';
  return findDifference(readJson(join(projectFolder, 'package-lock.json')), readJson(installed), process);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
