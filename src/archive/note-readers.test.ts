import { expect, test } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { noteReaders } from './note-readers.ts';

const text =
  'Text.[^1]\n\n[^1]: Omar Salim, *Kitab al-Anhar* [Le livre des fleuves et des canaux], Beyrouth: Dar al-Kutub, 2004.';

test('notes translate titles into the language of their article, not into that of the site', () => {
  const { articles } = sampleArchive({ articles: { fleuves: { language: 'fr', text } } });
  const [part] = articles[0]?.readings.get('1')?.parts ?? [];
  expect(part).toMatchObject({ translation: { title: 'Le livre des fleuves et des canaux', language: 'fr' } });
});

test('readings in another language have another version', () => {
  const readerIn = noteReaders(new Map());
  expect(readerIn('fr').version).not.toBe(readerIn('en').version);
  expect(readerIn('fr').version).toBe(noteReaders(new Map())('fr').version);
});
