import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildContent } from './build-content.ts';
import { fingerprints } from './fingerprints.ts';
import { fixtureSite } from './fixture-site.ts';

let folder: string;
let before: string[];
let run: { code: number; said: string };

/** Faults of an owner: the file, the change in it, and the message in the report. */
const faults: [file: string, change: [from: string | RegExp, to: string], report: RegExp][] = [
  ['articles/the-low-water-report.md', ['\nsummary:', '\nsumary:'], /key-unknown/],
  ['articles/ferries-in-2021.md', ['tags: [ferries,', 'tags: [feries,'], /Did you mean “ferries”.*id-unknown/],
  ['articles/ferries-in-2021.md', ['[^655]', '[^9955]'], /note-missing/],
  ['countries/norway.mdx', [/^name:.*\n/m, ''], /key-missing/],
  ['groups/landing-league.mdx', [/^type:.*$/m, 'type: choir'], /value-invalid/],
  ['groups/reed-people.mdx', [/$/, '\nFounded in {year}.\n'], /mdx-code/],
  ['groups/ice-road-company.mdx', [/$/, '\nSee [there](/abuot/).\n'], /Did you mean “\/about\/”.*link-unknown/],
  ['outlets.yaml', [/$/, '\n: [\n'], /yaml-syntax/],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-faulty-'));
  const sound = await fixtureSite('rivers');
  await cp(sound.content, join(folder, 'content'), { recursive: true });
  await cp(sound.folder, join(folder, 'site'), { recursive: true });
  for (const [file, [from, to]] of faults) {
    const path = join(folder, 'content', file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(from, to));
  }
  before = await fingerprints(join(folder, 'site'));
  run = await buildContent(join(folder, 'content'), join(folder, 'site'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build of faulty content fails', () => {
  expect(run.code).toBe(1);
});

test.each(faults)('it reports the fault in %s, with the line (%#)', (file, _change, report) => {
  const lines = run.said.split('\n').filter((line) => line.includes(`content/${file}:`));
  expect(lines).toContainEqual(expect.stringMatching(new RegExp(`${file}:[1-9]\\d*: .*${report.source}`)));
});

test('it keeps the old site, and leaves nothing beside it', async () => {
  expect(before.length).toBeGreaterThan(100);
  expect(await fingerprints(join(folder, 'site'))).toEqual(before);
  expect((await readdir(folder)).sort()).toEqual(['content', 'site']);
});
