import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from '../report/report-to-terminal.ts';
import { adviseOnRecords } from './advise-on-records.ts';
import { placeholdersFor } from '../i18n/placeholders.ts';

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
  return linesOf(await adviseOnRecords(folder), { folder: 'archive' }).join('\n');
}

test('reports the placeholders of a new archive until the owner replaces them', async () => {
  const site = `description: Notes on rivers.\ntitle: ${placeholdersFor('en').title}\nfront:\n  heading: Rivers\n  introduction: ${placeholdersFor('en').description}\n`;
  expect(await advise({ 'site.yaml': site })).toBe(
    [
      'archive/site.yaml:2: Found the “title” that a new archive begins with. Give your own. [placeholder-left]',
      'archive/site.yaml:5: Found the “front.introduction” that a new archive begins with. Give your own. [placeholder-left]',
    ].join('\n'),
  );
});

test('reports articles without an author', async () => {
  const files = {
    'articles/ford.md': '---\ntitle: The ford\nauthors: [ann]\n---\nOne.',
    'articles/mill.md': '---\ntitle: The mill\n---\nOne.',
    'articles/weir.md': '---\ntitle: The weir\nauthors: []\n---\nOne.',
  };
  expect((await advise(files)).split('\n')).toEqual([
    expect.stringMatching(/^archive\/articles\/mill\.md:\d: Found no author\. Give the author/),
    expect.stringMatching(/^archive\/articles\/weir\.md:3: Found no author/),
  ]);
});

test('reports nothing in a folder where all values are given', async () => {
  expect(await advise({ 'site.yaml': 'title: Rivers\ndescription: Notes on rivers.\n' })).toBe('');
});

test('reports links of the navigation to sections for which the archive has nothing', async () => {
  const navigation =
    'navigation:\n  - { label: Articles, path: /articles/ }\n  - { label: Groups, path: /groups/ }\n  - { label: Own, path: /own/ }\n';
  const files = {
    'site.yaml': navigation,
    'articles/ford.md': '---\ntitle: The ford\nauthors: [ann]\n---\nOne.',
  };
  expect(await advise(files)).toBe(
    'archive/site.yaml:3: Found a link to /groups/, for which the archive has nothing. Take it out, or add what it would list; until then the site leaves it out. [section-empty]',
  );
});
