import { expect, test } from 'vitest';
import { type NoteFile, packNotes } from '../../archive/search/pack-notes.ts';
import { sampleArchive, type SampleRecords } from '../../test/sample-archive.ts';
import { fileOf } from './file-of.ts';
import { unpackNotes } from './unpack-notes.ts';

function filesOf(articles: SampleRecords['articles'] = {}): { files: NoteFile[]; starts: number[] } {
  const { files, starts } = packNotes(sampleArchive({ articles }));
  return { files: files.map((file) => JSON.parse(file) as NoteFile), starts };
}

test('each note has its beginning and the sentence that cites it', () => {
  const text = 'A ferry sails. It carries letters.[^7] Nobody reads them.\n\n[^7]: A note.';
  const { files } = filesOf({ ferry: { text } });
  expect([...unpackNotes(files[0]?.['ferry'] ?? [])]).toEqual([
    ['fn-7', { text: 'A note.', citing: 'It carries letters.' }],
  ]);
});

test('articles without notes are in no file', () => {
  expect(filesOf({ ferry: { text: 'A ferry sails.' } })).toEqual({ files: [], starts: [] });
});

test('the articles are in files in their order', () => {
  const note = (label: number) => `[^${label}]: ${'A long note of a ferry. '.repeat(12)}`;
  const labels = Array.from({ length: 40 }, (_, index) => index + 1);
  const text = `${labels.map((label) => `A ferry.[^${label}]`).join(' ')}\n\n${labels.map(note).join('\n\n')}`;
  const slugs = Array.from({ length: 20 }, (_, index) => `ferry-${String(index).padStart(2, '0')}`);
  const { files, starts } = filesOf({
    ...Object.fromEntries(slugs.map((slug) => [slug, { text }])),
    'ferry-000': { text: 'No notes.' },
  });
  expect(files.length).toBeGreaterThan(1);
  expect(starts[0]).toBe(0);
  const ordered = ['ferry-00', 'ferry-000', ...slugs.slice(1)];
  for (const [number, slug] of ordered.entries()) {
    if (slug !== 'ferry-000') expect(files[fileOf(number, starts)]).toHaveProperty(slug);
  }
});
