import { projectFolder } from './project.mjs';
import { run } from './run.mjs';

/**
 * Installs exactly what the lock file names, and resolves to npm's exit code.
 *
 * npm's warnings stay hidden: on an old Node.js it warns about every package that needs a newer one, although a newer
 * one is among the packages that it is about to install.
 */
export async function installPackages() {
  console.log('Installing the packages that the project needs. This takes a minute or two, and happens once.');
  const started = performance.now();
  const [command, ...args] = npmCommand();
  const code = await run(command, [...args, 'ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: projectFolder,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (code === 0) console.log(`Installed in ${Math.round((performance.now() - started) / 1000)} s.`);
  return code;
}

/** The npm that started this program, or the one on the PATH. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
}
