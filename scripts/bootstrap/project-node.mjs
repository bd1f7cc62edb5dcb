import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { run } from './run.mjs';

/** The Node.js in node_modules: the machine's own may be too old. */
export function projectNode(folder = projectFolder) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', 'node', 'bin', name);
}

/** Whether that Node.js is installed and runs. */
export function hasProjectNode(folder = projectFolder) {
  return existsSync(projectNode(folder));
}

/** Runs one of the project's programs in that Node.js. Unless it succeeds, this process ends with its exit code. */
export async function runWithProjectNode(script) {
  const code = await run(projectNode(), [join(projectFolder, script)], { cwd: projectFolder });
  if (code !== 0) process.exit(code);
}
