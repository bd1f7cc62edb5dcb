import { describe, expect, it } from 'vitest';
import type { IndexedEntity } from '../../archive/search-index.ts';
import { nameResolver } from './resolve-names.ts';

function entity(key: string, name: string, aliases: string[] = [], articles = 0): IndexedEntity {
  const mentions = Array.from({ length: articles }, (_, index): [number, number] => [index, 1]);
  return { key, url: `/${key}/`, name, detail: '', aliases, articles: mentions };
}

const resolve = nameResolver([
  entity('groups/is', 'Islamic State', ['IS', 'ISIS'], 5),
  entity('groups/isk', 'Islamic State of Khorasan', ['ISK'], 9),
  entity('groups/hts', 'Hay’at Tahrir al-Sham', ['HTS']),
  entity('countries/malta', 'Malta', ['Maltese'], 1),
  entity('countries/turkey', 'Turkey', ['Türkiye']),
  entity('people/malta', 'Ada Malta', [], 2),
  entity('countries/kazakhstan', 'Қазақстан'),
]);

function found(query: string) {
  const { exact, likely } = resolve(query);
  return { exact: exact.map(({ key }) => key), likely: likely.map(({ key }) => key) };
}

describe('nameResolver', () => {
  it.each([
    ['hayat tahrir al-sham', 'groups/hts'],
    ["HAY'AT TAHRIR AL SHAM", 'groups/hts'],
    ['hts', 'groups/hts'],
    ['is', 'groups/is'],
    ['turkiye', 'countries/turkey'],
    ['  Malta ', 'countries/malta'],
    ['“Malta”', 'countries/malta'],
    ['the Islamic State', 'groups/is'],
    ['қазақстан', 'countries/kazakhstan'],
  ])('finds what “%s” is a name of', (query, key) => {
    expect(found(query).exact).toEqual([key]);
  });

  it('finds the names that the query begins, in the name or in a word of it', () => {
    expect(found('tahr').likely).toEqual(['groups/hts']);
    expect(found('mal').likely).toEqual(['people/malta', 'countries/malta']);
  });

  it('finds the names that stand in the query', () => {
    expect(found('ferries of Malta in 2022')).toEqual({ exact: [], likely: ['countries/malta'] });
    expect(found('HTS and ISK').likely).toEqual(['groups/isk', 'groups/hts']);
  });

  it('puts what more articles name before the rest of what is likely', () => {
    expect(found('islamic').likely).toEqual(['groups/isk', 'groups/is']);
  });

  it('does not call likely what is found outright', () => {
    expect(found('Islamic State')).toEqual({ exact: ['groups/is'], likely: ['groups/isk'] });
  });

  it('takes one or two letters for no beginning of a name', () => {
    expect(found('ma')).toEqual({ exact: [], likely: [] });
  });

  it('takes a word that stands in many names for none of them', () => {
    const resolveLeague = nameResolver([entity('groups/league', 'League for the Sea', ['the Sailors'])]);
    expect(['the', 'for'].map((word) => resolveLeague(word).likely)).toEqual([[], []]);
  });

  it('takes letters within a word for no name', () => {
    expect(found('altes').likely).toEqual([]);
    expect(found('Maltesers').likely).toEqual([]);
  });

  it.each(['', ' ', '…', '"'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual({ exact: [], likely: [] });
  });
});
