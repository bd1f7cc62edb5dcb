import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { mentionsData } from '../data-files/entities-data.ts';
import { mentionCount } from '../mention-counts.ts';

const TEXT = [
  'Malta fell.[^7]',
  '## The NEF in Malta',
  'The Northern Example Front (NEF) met the Voice of Malta. Malta slept.',
  '### Silence',
  'Nothing.',
  '[^7]: On Malta and the NEF in Malta.',
].join('\n\n');
const archive = sampleArchive({
  articles: { quarrel: { published: '2022', text: TEXT }, silence: { published: '2021', text: 'Nothing.' } },
  countries: { malta: { name: 'Malta' } },
  groups: { front: { name: 'Northern Example Front' } },
  outlets: { voice: { name: 'Voice of Malta' } },
});
const [malta] = archive.mentions.get('countries/malta') ?? [];

describe('the mentions of an archive', () => {
  it('are grouped by headings, paragraphs and notes, each with its ranges', () => {
    expect(malta?.headings).toEqual([
      { id: 'the-nef-in-malta', mentions: [{ key: 'countries/malta', start: 11, end: 16 }] },
    ]);
    expect(malta?.paragraphs.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['p-1', 1],
      ['p-2', 1],
    ]);
    expect(malta?.notes).toEqual(['7']);
    expect(malta?.inNotes.map(({ label, mentions }) => [label, mentions.map(({ start }) => start)])).toEqual([
      ['7', [3, 24]],
    ]);
  });

  it('come with the definitions of abbreviations in each article', () => {
    expect([...archive.definitions]).toEqual([
      [
        'quarrel',
        [
          {
            abbreviation: 'NEF',
            name: 'Northern Example Front',
            key: 'groups/front',
            place: 'p-2',
            start: 28,
            end: 31,
          },
        ],
      ],
    ]);
  });

  it('are counted', () => {
    expect(malta && mentionCount(malta)).toBe(5);
  });

  it('are in the order of the text in the data file', () => {
    const data = mentionsData(archive);
    expect(data.map(({ place, text, kind, entity }) => [place, text, kind, entity])).toEqual([
      ['p-1', 'Malta', 'country', 'malta'],
      ['the-nef-in-malta', 'NEF', 'group', 'front'],
      ['the-nef-in-malta', 'Malta', 'country', 'malta'],
      ['p-2', 'Northern Example Front', 'group', 'front'],
      ['p-2', 'NEF', 'group', 'front'],
      ['p-2', 'Malta', 'country', 'malta'],
      ['fn-7', 'Malta', 'country', 'malta'],
      ['fn-7', 'NEF', 'group', 'front'],
      ['fn-7', 'Malta', 'country', 'malta'],
    ]);
    expect(data[0]).toEqual({
      article: 'quarrel',
      place: 'p-1',
      start: 0,
      end: 5,
      text: 'Malta',
      kind: 'country',
      entity: 'malta',
    });
  });
});
