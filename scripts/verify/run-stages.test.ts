import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runStages } from './run-stages.ts';
import type { Stage, Step } from './step.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Pretends to run steps; one whose name begins with “bad” ends with exit code 3. */
function runner() {
  const ran: string[] = [];
  const run = ({ name }: Step) => {
    ran.push(name);
    return Promise.resolve({ name, code: name.startsWith('bad') ? 3 : 0, seconds: 1 });
  };
  return { ran, run };
}

const stage = (names: string[], together = false): Stage => {
  return { together, steps: names.map((name) => ({ name, script: '' })) };
};

test('runs all steps of all stages in order', async () => {
  const { ran, run } = runner();
  const results = await runStages([stage(['a', 'b'], true), stage(['c', 'd'])], run);
  expect(ran).toEqual(['a', 'b', 'c', 'd']);
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
});

test('stops at the first step that fails', async () => {
  const { ran, run } = runner();
  const results = await runStages([stage(['a', 'bad', 'c']), stage(['d'])], run);
  expect(ran).toEqual(['a', 'bad']);
  expect(results.at(-1)).toMatchObject({ name: 'bad', code: 3 });
});

test('runs all parallel steps of a stage, and no further stage if one of them fails', async () => {
  const { ran, run } = runner();
  await runStages([stage(['bad', 'b', 'bad too'], true), stage(['d'])], run);
  expect(ran).toEqual(['bad', 'b', 'bad too']);
});
