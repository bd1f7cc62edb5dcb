import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { dossierOf } from './dossier.ts';

const TEXT = [
  'Malta fell.[^7] It rose.[^8] It fell again.[^7]',
  '## On Malta',
  'Nothing here.[^9]',
  '## Elsewhere',
  '- Malta, too, and Malta once more.',
  '[^7]: A note.\n\n[^8]: On Malta.\n\n[^9]: Malta again.',
].join('\n\n');

const { mentions } = sampleArchive({
  articles: {
    newer: { published: '2022', text: TEXT },
    older: { published: '2020-05', text: 'Silence.[^1]\n\n[^1]: Malta.' },
    between: { published: '2021', text: 'Silence.\n\n## The Maltese Question\n\nSilence.' },
    silent: { published: '2019', text: 'Silence.' },
  },
  countries: { malta: { name: 'Malta', demonyms: ['Maltese'] } },
});
const dossier = dossierOf(mentions.get('countries/malta') ?? []);
const [older, between, newer] = dossier;

describe('dossierOf', () => {
  it('begins with the oldest article, and leaves out text without mentions', () => {
    expect(dossier.map(({ article }) => article.slug)).toEqual(['older', 'between', 'newer']);
  });

  it('groups the passages by section', () => {
    expect(
      newer?.sections.map(({ section, inHeading, passages }) => [
        section?.title,
        inHeading.length,
        passages.map(({ paragraph }) => paragraph.id),
      ]),
    ).toEqual([
      [undefined, 0, ['p-1']],
      ['On Malta', 1, []],
      ['Elsewhere', 0, ['p-3']],
    ]);
  });

  it('has articles that mention it only in a heading, or only in a note', () => {
    expect(between?.sections.map(({ section }) => section?.title)).toEqual(['The Maltese Question']);
    expect(older?.sections).toEqual([]);
    expect(older?.notes.map(({ label }) => label)).toEqual(['1']);
  });

  it('has the notes of each passage, each once', () => {
    expect(newer?.sections[0]?.passages[0]?.notes.map(({ label }) => label)).toEqual(['7', '8']);
  });

  it('has notes that mention it if no passage cites them', () => {
    expect(newer?.notes.map(({ label }) => label)).toEqual(['9']);
  });

  it('counts every mention, in headings, paragraphs and notes', () => {
    expect(dossier.map(({ times }) => times)).toEqual([1, 1, 6]);
  });

  it('is empty without mentions', () => {
    expect(dossierOf([])).toEqual([]);
  });
});
