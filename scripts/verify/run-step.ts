import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { toolPath } from '../tools/tool-path.ts';
import type { Result, Step } from './step.ts';

/**
 * Runs a step in this program's Node.js. Its output is shown as it comes, or, if collected because other steps run at
 * the same time, at its end and only if it fails.
 */
export async function runStep(step: Step, { collect }: { collect: boolean }): Promise<Result> {
  const { name } = step;
  const started = performance.now();
  if (!collect) console.log(`\n── ${name}`);
  const args = 'script' in step ? [step.script, ...(step.args ?? [])] : [await toolPath(step.tool), ...step.args];
  const { code, output } = await run(args, { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env }, collect);
  const seconds = (performance.now() - started) / 1000;
  if (collect) console.log(`── ${name}: ${code === 0 ? 'ok' : 'failed'} (${seconds.toFixed(1)} s)`);
  if (collect && code !== 0) console.log(output.trimEnd());
  return { name, code, seconds };
}

function run(args: string[], env: NodeJS.ProcessEnv, collect: boolean): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', ...outputs(collect)] });
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  child.stderr?.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({
        code: code ?? 128 + (signal ? constants.signals[signal] : 0),
        output: Buffer.concat(parts).toString(),
      });
    });
  });
}

function outputs(collect: boolean): ['pipe', 'pipe'] | ['inherit', 'inherit'] {
  return collect ? ['pipe', 'pipe'] : ['inherit', 'inherit'];
}
