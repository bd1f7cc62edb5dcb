import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tagSchema } from '../../src/schemas/tag.ts';
import { readArguments } from './read-arguments.ts';
import { runPropose } from './run-propose.ts';

const folder = fileURLToPath(new URL('../../src/test/fixtures/rivers/content', import.meta.url));

async function propose(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const counts: number[] = [];
  const progress = {
    say: (text: string) => said.push(text),
    progress: (_: number, count: number) => counts.push(count),
    stop: () => undefined,
  };
  const print = (text: string) => printed.push(text);
  const code = await runPropose(readArguments(args), { folder, folderName: 'content', print, progress });
  return { code, printed: printed.join('\n'), said, counts };
}

test('the proposals can be pasted into tags.yaml, and a summary says how many there are', async () => {
  const { code, printed, said, counts } = await propose('--at-least', '2', '--most', '5');
  expect(code).toBe(0);
  const entries = Object.values(parse(printed) as object);
  expect(entries).toHaveLength(5);
  for (const entry of entries) expect(tagSchema.safeParse(entry).error).toBeUndefined();
  expect(said.at(-1)).toMatch(/^Read \d+ articles\. Terms that no record has: \d+; the first 5 are listed/);
  expect(counts.at(-1)).toBe(counts.length);
});

test('as JSON, terms have all their places', async () => {
  const { printed } = await propose('--json', '--at-least', '2', '--most', '1');
  const [term] = JSON.parse(printed) as { times: number; places: unknown[] }[];
  expect(term?.places.length).toBeGreaterThan(0);
});

test('a limit that is not a number is an error', () => {
  expect(() => readArguments(['--most', 'many'])).toThrow(/^Found --most many\. Expected a number from 1\./);
});
