import { describe, expect, it } from 'vitest';
import { country, group, topic } from './testing.ts';
import { mentionFinder } from './mention-finder.ts';
import { mentionsInArticle } from './mentions-in-article.ts';

const finder = mentionFinder(
  [
    country('malta', 'Malta', { demonyms: ['Maltese'] }),
    country('gozo', 'Gozo'),
    group('ministry', 'Ministry of Ferries'),
    topic('ferry', 'Ferry', { aliases: ['Ferries', 'Maltese boat'] }),
    topic('dispute', 'Harbour dispute', { excludedPhrases: ['harbour dispute resolution'] }),
    topic('belt', 'Harbour and Road', {
      kind: 'initiative',
      abbreviation: 'HR',
      aliases: ['Harbour and Road Initiative', 'Sea Road', 'HARI'],
    }),
    topic('corridor', 'Malta-Gozo Corridor', { kind: 'project', ambiguousNames: ['Corridor'], countries: ['gozo'] }),
  ],
  ['The Ferry Times'],
);

const found = (...texts: string[]) =>
  mentionsInArticle(
    texts.map((text, index) => ({ id: `p-${index}`, text, isNote: false })),
    finder,
  ).flatMap(({ place: { text }, mentions }) =>
    mentions.map(({ key, start, end }) => `${key.replace(/^.*\//, '')}: ${text.slice(start, end)}`),
  );

describe('mentionsInArticle: topics', () => {
  it('finds the words of a subject with and without a capital, and their plural', () => {
    expect(found('The ferry and the Ferry, a harbour dispute, Harbour disputes')).toEqual([
      'ferry: ferry',
      'ferry: Ferry',
      'dispute: harbour dispute',
      'dispute: Harbour disputes',
    ]);
  });

  it('finds the name of any other topic as it is written, and its aliases', () => {
    expect(found('the sea road, the Sea Road, Harbour and Road Initiative, HARI')).toEqual([
      'belt: Sea Road',
      'belt: Harbour and Road Initiative',
      'belt: HARI',
    ]);
  });

  it('finds a short abbreviation only where the article defines it', () => {
    expect(found('The HR is here.')).toEqual([]);
    expect(found('Harbour and Road (HR).', 'The HR is here.')).toEqual([
      'belt: Harbour and Road',
      'belt: HR',
      'belt: HR',
    ]);
  });

  it('takes no name from a country in the name of a topic', () => {
    expect(found('The Maltese boats of the Malta-Gozo Corridor')).toEqual([
      'ferry: Maltese boats',
      'malta: Maltese',
      'corridor: Malta-Gozo Corridor',
      'malta: Malta',
      'gozo: Gozo',
    ]);
  });

  it('finds no topic within the longer name of another record, or of a publication', () => {
    expect(found('The Ministry of Ferries told The Ferry Times of harbour dispute resolution')).toEqual([
      'ministry: Ministry of Ferries',
    ]);
  });

  it('finds a shared name beside a country of its record', () => {
    expect(found('In Malta, the Corridor')).toEqual(['malta: Malta']);
    expect(found('In Gozo, the Corridor')).toEqual(['gozo: Gozo', 'corridor: Corridor']);
  });
});
