import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { dossierAbridger } from './abridge-dossier.ts';
import { dossierOf } from './dossier.ts';

const LONG = `Nothing is said here${' at all'.repeat(50)}.`;
const TEXT = [
  'Nobody came.[^1]',
  `Malta fell.[^2] ${LONG}[^3] ${LONG}[^4] Malta rose.`,
  'Malta was silent.[^5]',
  '[^1]: A note on Malta.\n\n[^2]: A source.\n\n[^3]: Malta again.\n\n[^4]: No place.\n\n[^5]: Another source.',
].join('\n\n');
const { mentions } = sampleArchive({ articles: { quarrel: { text: TEXT } }, countries: { malta: { name: 'Malta' } } });
const dossier = dossierOf(mentions.get('countries/malta') ?? []);
const [abridged] = dossierAbridger()(dossier);
const passages = abridged?.sections[0]?.passages ?? [];

describe('dossierAbridger', () => {
  it('has the sentences with mentions, and these at their places', () => {
    expect(passages.map(({ paragraph }) => [paragraph.id, paragraph.text])).toEqual([
      ['p-2', 'Malta fell. … Malta rose.'],
      ['p-3', 'Malta was silent.'],
    ]);
    expect(passages[0]?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [14, 19],
    ]);
  });

  it('has the notes that these sentences cite', () => {
    expect(passages.map(({ notes }) => notes.map(({ label }) => label))).toEqual([['2'], ['5']]);
  });

  it('has every note that mentions it, also if its sentence is left out', () => {
    expect(abridged?.notes.map(({ label }) => label)).toEqual(['1', '3']);
  });

  it('does not change the dossier', () => {
    expect(dossier[0]?.sections[0]?.passages[0]?.paragraph.text).toContain(LONG);
    expect(dossier[0]?.notes.map(({ label }) => label)).toEqual(['1']);
  });
});
