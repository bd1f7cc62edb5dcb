import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { run } from './run.mjs';

/** The Node.js among the project's packages: the machine's own may be too old for the tools. */
export function projectNode(folder = projectFolder) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', 'node', 'bin', name);
}

/** Whether that Node.js is installed. */
export function hasProjectNode(folder = projectFolder) {
  return existsSync(projectNode(folder));
}

/** Runs one of the project's programs in that Node.js. Unless it succeeds, this process ends with its exit code. */
export async function runWithProjectNode(script, ...args) {
  const code = await run(projectNode(), [join(projectFolder, script), ...args], { cwd: projectFolder });
  if (code !== 0) process.exit(code);
}
