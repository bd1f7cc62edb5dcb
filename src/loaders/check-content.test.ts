import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

const sample = fileURLToPath(new URL('../test/fixtures/islands/content', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-content-'));
  await cp(sample, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Replaces words of a file, and returns their line. */
async function replace(file: string, words: string, others: string): Promise<number> {
  const text = await readFile(join(folder, file), 'utf8');
  const before = text.split(words);
  if (before.length !== 2) throw new Error(`expected “${words}” once in ${file}`);
  await writeFile(join(folder, file), before.join(others));
  return before[0]?.split('\n').length ?? 0;
}

describe('checkContent', () => {
  it('finds nothing wrong with the sample content', async () => {
    expect(await checkContent(folder)).toEqual([]);
  });

  it('reports all faults at once, each with its file and line', async () => {
    const quarrel = 'articles/quarrel-of-examples.md';
    const ferry = 'articles/ferry-of-examples.md';
    const misspelt = await replace(quarrel, 'subtitle:', 'subtitel:');
    const country = await replace(quarrel, 'countries: [iceland]', 'countries: [icelnd]');
    const mark = await replace(quarrel, 'silence.', 'silence.[^7]');
    const unmarked =
      (await replace(quarrel, '[^105]: Ibid.', '[^105]: Ibid.\n\n[^888]: Nobody cites this.\n\n[^101]: Again.')) + 2;
    const date = await replace(ferry, '2022-08-15\n', '2022-02-30\n');
    const yaml = await replace('groups/example-league.mdx', 'name: Example League', 'name: Example: League');
    const alias = await replace('people/bruno-sample.yaml', 'Abu Sample', 'NEF');
    await writeFile(join(folder, 'articles/empty.md'), '');
    await writeFile(join(folder, 'countries/latin.mdx'), Buffer.from('---\nname: Curaçao\n---\n', 'latin1'));
    await writeFile(join(folder, 'articles/misplaced.yaml'), 'name: A\n');

    const faults = await checkContent(folder);
    const places = faults.map(({ code, file, line, proposal }) =>
      [code, `${file}:${line}`, ...(proposal ? [proposal] : [])].join(' '),
    );
    expect(places).toEqual(
      expect.arrayContaining([
        `key-unknown ${quarrel}:${misspelt} subtitle`,
        `id-unknown ${quarrel}:${country} iceland`,
        `note-missing ${quarrel}:${mark}`,
        `note-unmarked ${quarrel}:${unmarked}`,
        `note-number-twice ${quarrel}:${unmarked + 2}`,
        `value-invalid ${ferry}:${date}`,
        `yaml-syntax groups/example-league.mdx:${yaml}`,
        `name-claimed-twice people/bruno-sample.yaml:${alias}`,
        'file-empty articles/empty.md:1',
        'file-not-utf8 countries/latin.mdx:1',
      ]),
    );
    expect(places.filter((place) => place.startsWith('file-misplaced articles/misplaced.yaml:1'))).toHaveLength(1);
  });
});
