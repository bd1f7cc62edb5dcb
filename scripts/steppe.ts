#!/usr/bin/env node
import { describeError } from './build/describe-error.ts';
import { packageManifest } from './owner/package-manifest.ts';
import { commandNamed, commandList } from './steppe/commands.ts';
import { finishWithoutReader } from './steppe/closed-output.ts';
import { runAgain } from './steppe/run-again.ts';

// Node.js 20 must be able to run this file and its imports. A newer Node.js loads everything else.
finishWithoutReader();
const [name = '--help', ...args] = process.argv.slice(2);
try {
  if (name === '--version' || name === '-v') console.log(packageManifest().version);
  else if (name === '--help' || name === '-h' || name === 'help') console.log(commandList());
  else process.exitCode = await runCommand();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

async function runCommand(): Promise<number> {
  const command = commandNamed(name);
  const code = command.runsOnOldNode ? undefined : await runAgain(command.nodeOptions ?? []);
  if (code !== undefined) return code;
  for (const [variable, value] of Object.entries(command.environment ?? {})) process.env[variable] ??= value;
  const { run, USAGE } = await command.load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  return run(args);
}
