import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runStep } from './run-step.ts';

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-step-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function run(program: string, env: Record<string, string> = {}) {
  const script = join(folder, 'step.mjs');
  await writeFile(script, program);
  return runStep({ name: 'a step', script, env }, { collect: true });
}

test('hides the output of a successful step', async () => {
  expect(await run(`console.log('chatter');`)).toMatchObject({ name: 'a step', code: 0 });
  expect(said.join('\n')).toMatch(/^── a step: ok \(\d+\.\d s\)$/);
});

test('shows the output of a failed step, and returns its exit code', async () => {
  expect(await run(`console.log('what'); console.error('why'); process.exitCode = 5;`)).toMatchObject({ code: 5 });
  expect(said[0]).toMatch(/^── a step: failed/);
  expect(said[1]).toContain('what');
  expect(said[1]).toContain('why');
});

test('passes environment variables to a step, which its own override', async () => {
  vi.stubEnv('GIVEN', '1');
  vi.stubEnv('WANTED', '5');
  const program = `process.exitCode = process.env.GIVEN ? Number(process.env.WANTED) : 1;`;
  expect(await run(program, { WANTED: '7' })).toMatchObject({ code: 7 });
});
