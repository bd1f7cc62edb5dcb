import { existsSync, readdirSync } from 'node:fs';
import { readFile as readText } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CollectionName, collections } from '../../../src/loaders/collections.ts';
import { collectionOf } from '../../../src/loaders/read-content.ts';
import { type FileKind, ORIGINAL, readFile, writeFile } from './record-files.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'src', 'test', 'fixtures');
const archives = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'content'))
  .filter((folder) => existsSync(folder));

test.each(archives)('every file of %s stays as it is, if no form changes it', async (folder) => {
  for (const file of readdirSync(folder, { recursive: true }).map(String)) {
    const collection = collectionOf(file.replaceAll('\\', '/'));
    if (!collection || collection === 'links') continue;
    const text = await readText(join(folder, file), 'utf8');
    const kind = kindOf(collection, file);
    expect(writeFile(kind, readFile(kind, text)), file).toBe(text);
    // Forms add empty values for keys that a record does not have.
    const filled = { subtitle: '', series: null, tags_: [], look: { icon: '', colours: {} }, ...readFile(kind, text) };
    expect(writeFile(kind, filled), file).toBe(text);
  }
});

function kindOf(collection: CollectionName, file: string): FileKind {
  if (!file.endsWith('.yaml')) return 'markdown';
  return 'list' in collections[collection] ? 'table' : 'record';
}

const ARTICLE = `---
# The printed title.
title: 'Ferries'
published: '2022' # as on the cover
countries: [malta, italy]
files:
  # From the harbour office.
  - path: /media/a.pdf
    title: A
  - path: /media/b.pdf
    title: B
draft: true
---

A text with a note.[^12] \\*Stars\\*  
and a line.

[^12]: A note,
    with two lines.
`;

test('a change keeps all that it does not concern', () => {
  const fields = { ...readFile('markdown', ARTICLE), title: 'Boats: a history', countries: ['malta', 'iceland'] };
  expect(writeFile('markdown', fields)).toBe(
    ARTICLE.replace("'Ferries'", "'Boats: a history'").replace('italy', 'iceland'),
  );
});

test('an emptied value is left out, a new one is added, and a key without a field is kept', () => {
  const { files: _, ...fields } = readFile('markdown', ARTICLE);
  const written = writeFile('markdown', { ...fields, draft: null, volume: '14', authors: ['ann'] });
  expect(written).not.toContain('draft');
  expect(written).toContain('From the harbour office.');
  expect(written).toMatch(/^volume: '14'\nauthors:\n {2}- ann\n---$/m);
});

test('items of a list are changed, removed and added where they are', () => {
  const fields = readFile('markdown', ARTICLE);
  const [a, b] = [
    { path: '/media/a.pdf', title: 'A' },
    { path: '/media/b.pdf', title: 'B' },
  ];
  const changed = writeFile('markdown', { ...fields, files: [a, { ...b, note: 'A scan.' }] });
  expect(changed).toContain('From the harbour office.');
  expect(changed).toContain('title: B\n    note: A scan.');
  expect(writeFile('markdown', { ...fields, files: [b] })).not.toContain('a.pdf');
});

test('a new text replaces the old one', () => {
  const fields = { ...readFile('markdown', ARTICLE), body: 'New words.[^12]\n\n[^12]: A note.' };
  expect(writeFile('markdown', fields)).toBe(
    `${ARTICLE.slice(0, ARTICLE.indexOf('A text'))}New words.[^12]\n\n[^12]: A note.\n`,
  );
});

test('a new record has only what was filled in', () => {
  const fields = { title: 'Boats', published: '2022', tags: [], language: '', body: 'Words.', [ORIGINAL]: '' };
  expect(writeFile('markdown', fields)).toBe("---\ntitle: Boats\npublished: '2022'\n---\n\nWords.\n");
  expect(writeFile('record', { name: 'Ann', aliases: [] })).toBe('name: Ann\n');
});

test('entries of a table are changed, added, removed and put in order by their ids', () => {
  const text = '# Topics.\nboats:\n  # Of wood.\n  name: Boats\nfuel:\n  name: Fuel\n';
  const fields = readFile('table', text);
  expect(fields['entries']).toEqual([
    { id: 'boats', name: 'Boats' },
    { id: 'fuel', name: 'Fuel' },
  ]);
  const entries = [
    { id: 'boats', name: 'Ships', aliases: [] },
    { id: 'coal', name: 'Coal', description: '' },
  ];
  expect(writeFile('table', { ...fields, entries })).toBe(
    '# Topics.\nboats:\n  # Of wood.\n  name: Ships\ncoal:\n  name: Coal\n',
  );
  expect(writeFile('table', { entries: [{ id: 'boats', name: 'Boats' }] })).toBe('boats:\n  name: Boats\n');
});

test('a text is written as it is', () => {
  expect(writeFile('text', readFile('text', '# Words\na: b\n'))).toBe('# Words\na: b\n');
});
