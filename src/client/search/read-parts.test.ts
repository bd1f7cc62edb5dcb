import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleIndex } from '../../test/sample-search.ts';
import { nameLookup } from './name-lookup.ts';
import { parseQuery } from './parse-query.ts';
import { readParts } from './read-parts.ts';

const index = sampleIndex(
  sampleArchive({
    countries: { malta: { name: 'Malta', demonyms: ['Maltese'] }, turkey: { name: 'Turkey', aliases: ['Türkiye'] } },
    groups: {
      is: { name: 'Islamic State', abbreviation: 'IS', aliases: ['ISIS'] },
      isk: { name: 'Islamic State of Khorasan', abbreviation: 'ISK' },
      hts: { name: 'Hay’at Tahrir al-Sham', abbreviation: 'HTS' },
      guard: { name: 'Harbour Guard of Malta' },
    },
    people: { ada: { name: 'Ada Gozitano' } },
    tags: {
      shipping: { name: 'Shipping' },
      fighters: { name: 'Foreign fighters' },
      fire: { name: '2016 harbour fire', kind: 'event' },
    },
    outlets: { diplomat: { name: 'The Diplomat' }, herald: { name: 'Gozo.Herald', domains: ['herald.example'] } },
    articles: { ferry: { text: 'The harbour and its guard. The guard of Malta. ISIS.' } },
  }),
);
const names = nameLookup(index);

/** The parts of a query: the words, with the ids of their subjects; uncertain parts have a question mark. */
function parts(query: string): string[] {
  return readParts(parseQuery(query), names, index).map(({ words, subjects, isName, isPhrase }) => {
    const ids = subjects.map(({ id }) => id).join('+');
    return `${isPhrase ? '"' : ''}${words.join(' ')}${ids && ` = ${ids}${isName ? '' : '?'}`}`;
  });
}

describe('readParts', () => {
  it.each([
    ['hayat tahrir al-sham', 'hayat tahrir al sham = hts'],
    ["HAY'AT TAHRIR SHAM", 'hayat tahrir sham = hts'],
    ['hayattahrir alsham', 'hayattahrir alsham = hts'],
    ['hts', 'hts = hts'],
    ['turkiye', 'turkiye = turkey'],
    ['the Islamic State', 'the islamic state = is'],
    ['Islamic State of Khorasan', 'islamic state of khorasan = isk'],
    ['foreign fighter', 'foreign fighter = fighters'],
    ['gozo.herald', 'gozo herald = herald'],
    ['is', 'is = is'],
  ])('finds the name “%s” in any spelling', (query, expected) => {
    expect(parts(query)).toEqual([expected]);
  });

  it('finds the longest name, and then the next', () => {
    expect(parts('Islamic State Malta ISK')).toEqual(['islamic state = is', 'malta = malta', 'isk = isk']);
  });

  it('keeps words that are not names separate', () => {
    expect(parts('ferries by Malta')).toEqual(['ferries', 'malta = malta']);
  });

  it('reads an abbreviation that is also an English word as a name only in capitals, unless it is alone', () => {
    expect(parts('Malta is small')).toEqual(['malta = malta', 'small']);
    expect(parts('IS Malta')).toEqual(['is = is', 'malta = malta']);
    expect(parts('Is Malta small')).toEqual(['malta = malta', 'small']);
  });

  it('finds names by some of their words', () => {
    expect(parts('gozitano')).toEqual(['gozitano = ada?']);
    expect(parts('tahrir ferry')).toEqual(['tahrir = hts?', 'ferry']);
  });

  it('finds no name by a number in it alone, such as a year', () => {
    expect(parts('2016')).toEqual(['2016']);
    expect(parts('2016 harbour fire')).toEqual(['2016 harbour fire = fire']);
  });

  it('finds no name by one or two common words', () => {
    expect(parts('harbour guard')).toEqual(['harbour', 'guard']);
  });

  it('does not read a plural as the name of an outlet', () => {
    expect(parts('diplomats')).toEqual(['diplomats']);
    expect(parts('diplomat')).toEqual(['diplomat = diplomat']);
  });

  it('keeps phrases whole, and finds names in them', () => {
    expect(parts('"old harbour" "Malta"')).toEqual(['"old harbour', '"malta = malta']);
  });

  it('keeps words like “of” only if there are no others', () => {
    expect(parts('of the')).toEqual(['of', 'the']);
    expect(parts('')).toEqual([]);
  });
});

describe('nameLookup', () => {
  it('finds names by an unfinished word only if it is asked to', () => {
    const ids = (words: string[], open?: boolean) => names.within(words, open).map(({ id }) => id);
    expect(ids(['tah'])).toEqual([]);
    expect(ids(['tah'], true)).toEqual(['hts']);
    expect(ids(['islamic', 'st'], true)).toEqual(expect.arrayContaining(['is', 'isk']));
  });

  it('sorts entities before other subjects, and those with more mentions first', () => {
    expect(names.within(['islamic']).map(({ id }) => id)).toEqual(['is', 'isk']);
  });
});
