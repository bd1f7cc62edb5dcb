import { describe, expect, it } from 'vitest';
import { countrySchema } from '../../schemas/country.ts';
import { groupSchema } from '../../schemas/group.ts';
import { regionSchema } from '../../schemas/region.ts';
import { countryEntity, groupEntity, regionEntity } from '../entity.ts';
import { mentionFinder } from './mention-finder.ts';
import { mentionsInArticle } from './mentions-in-article.ts';

const country = (id: string, name: string) =>
  countryEntity(id, countrySchema.parse({ name, iso: 'MT', capital: 'Valletta', region: 'Europe' }));
const region = (id: string, name: string, of: string, ambiguousNames: string[] = []) =>
  regionEntity(id, regionSchema.parse({ name, kind: 'area', countries: [of], ambiguousNames }));
const finder = mentionFinder([
  country('malta', 'Malta'),
  country('cyprus', 'Cyprus'),
  region('north-malta', 'Northern Hills of Malta', 'malta', ['Northern Hills']),
  region('north-cyprus', 'Northern Hills of Cyprus', 'cyprus', ['Northern Hills']),
  region('gozo', 'Gozo', 'malta'),
  groupEntity(
    'guard',
    groupSchema.parse({
      name: 'Guard of Malta',
      type: 'alliance',
      countries: ['malta'],
      ambiguousNames: ['Guard', 'GUA'],
    }),
  ),
]);

/** The entities of the shared names in paragraphs; a text that begins with a number is a note. */
const meant = (...texts: string[]) =>
  mentionsInArticle(
    texts.map((text, index) => ({ id: `p-${index}`, text, isNote: /^\d/.test(text) })),
    finder,
  )
    .flatMap(({ mentions }) => mentions.map(({ key }) => key.replace(/^.*\//, '')))
    .filter((key) => /north|guard/.test(key));

describe('ambiguousNames', () => {
  it('uses the last mention before', () => {
    expect(meant('Malta called the Guard.')).toEqual(['guard']);
    expect(meant('Malta fell when Cyprus called the Guard.')).toEqual([]);
    expect(meant('Cyprus has its Northern Hills; Malta has its Northern Hills.')).toEqual([
      'north-cyprus',
      'north-malta',
    ]);
  });

  it('prefers an adjacent mention', () => {
    expect(meant('From Cyprus they went to the Northern Hills and Gozo.')).toEqual(['north-malta']);
    expect(meant('In Malta the Guard of Cyprus was met.')).toEqual([]);
  });

  it('uses the mention after the name if none precedes it, and earlier texts if its own mentions no country', () => {
    expect(meant('The Guard left. Malta fell.')).toEqual(['guard']);
    expect(meant('Malta fell.', 'Nobody came.', 'The Guard left.')).toEqual(['guard']);
    expect(meant('The Guard left.', 'Malta fell.')).toEqual([]);
  });

  it('does not use other texts for a note', () => {
    expect(meant('Malta fell.', '1 The Guard left.')).toEqual([]);
    expect(meant('Cyprus fell.', '1 The Guard left Malta.')).toEqual(['guard']);
  });

  it('ignores an abbreviation that the article defines otherwise', () => {
    expect(meant('Malta called GUA.')).toEqual(['guard']);
    expect(meant('Malta called the Grand Union of Archers (GUA). GUA came.')).toEqual([]);
    expect(meant('The Guard (GUA) left. Malta called GUA, Cyprus called GUA.')).toEqual(Array(4).fill('guard'));
  });
});
