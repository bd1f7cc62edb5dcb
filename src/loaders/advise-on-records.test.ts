import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adviseOnRecords, reportRecordAdvice } from './advise-on-records.ts';
import { placeholders } from './placeholders.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-advice-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function advise(files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return reportRecordAdvice(await adviseOnRecords(folder), 'archive');
}

test('names what a new archive begins with, until the owner has said it', async () => {
  const site = `description: Notes on rivers.\ntitle: ${placeholders.title}\nfront:\n  heading: Rivers\n  introduction: ${placeholders.description}\n`;
  expect(await advise({ 'site.yaml': site })).toBe(
    [
      'archive/site.yaml:2: found the “title” that a new archive begins with; give your own.',
      'archive/site.yaml:5: found the “front.introduction” that a new archive begins with; give your own.',
    ].join('\n'),
  );
});

test('names articles without an author', async () => {
  const files = {
    'articles/ford.md': '---\ntitle: The ford\nauthors: [ann]\n---\nOne.',
    'articles/mill.md': '---\ntitle: The mill\n---\nOne.',
    'articles/weir.md': '---\ntitle: The weir\nauthors: []\n---\nOne.',
  };
  expect((await advise(files)).split('\n')).toEqual([
    expect.stringMatching(/^archive\/articles\/mill\.md:\d: found no author; give the author/),
    expect.stringMatching(/^archive\/articles\/weir\.md:3: found no author/),
  ]);
});

test('says nothing of a folder in which all is said', async () => {
  expect(await advise({ 'site.yaml': 'title: Rivers\ndescription: Notes on rivers.\n' })).toBe('');
});
