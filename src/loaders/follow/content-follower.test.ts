import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ContentFollower, followContent } from './content-follower.ts';

const fixture = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'islands', 'content');
const ferry = 'articles/ferry-of-examples';

let folder: string;
let follower: ContentFollower;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-follower-'));
  await cp(fixture, join(folder, 'content'), { recursive: true });
  follower = followContent(join(folder, 'content'), join(folder, 'copies'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('content without faults is read from its files', async () => {
  const { records, faults, standing } = await follower.current();
  expect([faults, [...standing]]).toEqual([[], []]);
  expect(records.find(({ id }) => id === 'malta')?.path).toBe(join(folder, 'content', 'countries', 'malta.mdx'));
});

test.each([
  ['YAML', ['title: A Ferry', 'title: [A Ferry'], 'yaml-syntax'],
  ['a key', ['summary:', 'sumary:'], 'key-unknown'],
  ['a mark without a note', ['[^1] Malta', '[^9] Malta'], 'note-missing'],
  ['the file as a whole', [/[^]*/, ''], 'file-empty'],
] as const)('an article keeps its last good version while %s is wrong', async (_what, [from, to], code) => {
  await follower.current();
  const before = await edit(`${ferry}.md`, from, to);
  const broken = await follower.refresh();
  expect(broken.faults.map((fault) => fault.code)).toContain(code);
  expect([...broken.standing]).toEqual([[ferry, 'last-good']]);
  const shown = broken.records.find(({ id }) => id === 'ferry-of-examples');
  expect(await readFile(shown?.path ?? '', 'utf8')).toBe(before);

  await writeFile(join(folder, 'content', `${ferry}.md`), `${before}\nMore.\n`);
  const mended = await follower.refresh();
  expect([mended.faults, [...mended.standing]]).toEqual([[], []]);
  expect(mended.records.find(({ id }) => id === 'ferry-of-examples')?.body).toContain('More.');
});

test('records with faults from the start are missing, and the others are there', async () => {
  await edit(`${ferry}.md`, 'title:', 'titel:');
  await edit('countries/malta.mdx', '---', '--');
  const { records, standing } = await follower.current();
  expect([...standing].sort()).toEqual([
    [ferry, 'missing'],
    ['countries/malta', 'missing'],
  ]);
  expect(records.map(({ id }) => id)).toContain('quarrel-of-examples');
});

test('a list that cannot be read keeps all its entries', async () => {
  const { records } = await follower.current();
  await edit('tags.yaml', /^/, ': [');
  const broken = await follower.refresh();
  expect(broken.records).toHaveLength(records.length);
});

async function edit(file: string, from: string | RegExp, to: string): Promise<string> {
  const path = join(folder, 'content', file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(from, to));
  return text;
}
