import { describe, expect, it, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleIndex } from '../../test/sample-search.ts';
import { misspeltInText, misspeltName, misspeltWhole, misspeltWord } from './misspelt.ts';
import { nameLookup } from './name-lookup.ts';

const names = nameLookup(
  sampleIndex(
    sampleArchive({
      countries: {
        malta: { name: 'Malta', officialName: 'Example Republic of Malta' },
        malda: { name: 'Malda' },
      },
      groups: {
        state: { name: 'Harbour State Valletta' },
        base: { name: 'Al-Marsa' },
        brigade: { name: 'Brigade of Samarri' },
        union: { name: 'Example Union for Organisation' },
      },
      articles: { ferry: { text: 'Malta.' } },
    }),
  ),
);

describe('misspeltName', () => {
  it('corrects only words that also sound wrong', () => {
    expect(misspeltName(['exampel', 'union', 'organization'], names)).toEqual({
      corrections: new Map([['exampel', 'example']]),
      isCertain: true,
    });
  });

  it('is certain with one wrong letter beside two right words', () => {
    expect(misspeltName(['harbour', 'stat', 'valletta'], names)?.isCertain).toBe(true);
    expect(misspeltName(['harbour', 'stat', 'valetat'], names)?.isCertain).toBeUndefined();
    expect(misspeltName(['brigadr', 'of', 'samarri'], names)?.isCertain).toBe(false);
  });

  it('is not certain if the wrong word may be another country', () => {
    expect(misspeltName(['example', 'republic', 'of', 'mata'], names)?.isCertain).toBe(true);
    expect(misspeltName(['example', 'republic', 'of', 'malda'], names)?.isCertain).toBe(false);
  });
});

describe('misspeltWord', () => {
  it('finds a name that is joined to its article', () => {
    expect(misspeltWord('almrasa', names)).toBe('almarsa');
  });

  it('does not mistake a city for the name of a man from it', () => {
    expect(misspeltWord('samarrj', names)).toBe('samarri');
    expect(misspeltWord('samarra', names)).toBeUndefined();
  });

  it('does not mistake one country for another', () => {
    expect(misspeltWord('malt', names)).toBe('malta');
    expect(misspeltWord('palau', names)).toBeUndefined();
  });
});

const words = ['ferry', 'harbour', 'connections', 'quarantine', 'road', 'lighthouse', 'privately'];

test.each([
  ['harbuor', 'harbour'],
  ['harbou', 'harbour'],
  ['conections', 'connections'],
  ['quarentine', 'quarantine'],
  ['lighthous', 'lighthouse'],
])('%s is corrected to %s', (typed, meant) => {
  expect(misspeltInText(typed, words)).toBe(meant);
});

test.each(['fairy', 'read', 'arbour', 'barbour', 'collections', 'pilate', 'harb0ur', 'zebra', 'raod'])(
  '%s is not corrected',
  (typed) => {
    expect(misspeltInText(typed, words)).toBeUndefined();
  },
);

const wholeNames = nameLookup(
  sampleIndex(
    sampleArchive({
      countries: { korea: { name: 'South Korea' } },
      groups: { voice: { name: 'Voice of Malta' } },
      people: { ada: { name: 'Ada Borg' } },
    }),
  ),
);

function meant(query: string): string | undefined {
  return misspeltWhole(query.split(' '), wholeNames)?.subject.name;
}

test.each([
  ['voice orf malat', 'Voice of Malta'],
  ['vocie of malat', 'Voice of Malta'],
  ['ada brog', 'Ada Borg'],
])('“%s” is corrected to %s', (query, name) => {
  expect(meant(query)).toBe(name);
});

test.each(['vocie orf malat', 'voice of xalta', 'voice malta', 'ova barg', 'north korea'])(
  '“%s” is not corrected',
  (query) => {
    expect(meant(query)).toBeUndefined();
  },
);
