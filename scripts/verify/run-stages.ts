import { runStep } from './run-step.ts';
import type { Result, Stage } from './step.ts';

/** Runs stages one after another, up to the first with a failed step. Resolves to all steps that ran. */
export async function runStages(stages: readonly Stage[], run = runStep): Promise<Result[]> {
  const results: Result[] = [];
  for (const stage of stages) {
    results.push(...(stage.together ? await runTogether(stage, run) : await runInTurn(stage, run)));
    if (results.some(({ code }) => code !== 0)) break;
  }
  return results;
}

type Run = typeof runStep;

function runTogether({ steps }: Stage, run: Run): Promise<Result[]> {
  console.log(`\n── ${steps.map(({ name }) => name).join(', ')} …`);
  return Promise.all(steps.map((step) => run(step, { collect: true })));
}

async function runInTurn({ steps }: Stage, run: Run): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    const result = await run(step, { collect: false });
    results.push(result);
    if (result.code !== 0) break;
  }
  return results;
}
