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
  it('puts right only the words that also sound wrong', () => {
    expect(misspeltName(['exampel', 'union', 'organization'], names)).toEqual({
      corrections: new Map([['exampel', 'example']]),
      isVouchedFor: true,
    });
  });

  it('is vouched for by two right words beside one wrong letter', () => {
    expect(misspeltName(['harbour', 'stat', 'valletta'], names)?.isVouchedFor).toBe(true);
    expect(misspeltName(['harbour', 'stat', 'valetat'], names)?.isVouchedFor).toBeUndefined();
    expect(misspeltName(['brigadr', 'of', 'samarri'], names)?.isVouchedFor).toBe(false);
  });

  it('is not vouched for where the wrong word is the name of a country', () => {
    expect(misspeltName(['example', 'republic', 'of', 'mata'], names)?.isVouchedFor).toBe(true);
    expect(misspeltName(['example', 'republic', 'of', 'malda'], names)?.isVouchedFor).toBe(false);
  });
});

describe('misspeltWord', () => {
  it('knows a name with its article joined to it', () => {
    expect(misspeltWord('almrasa', names)).toBe('almarsa');
  });

  it('does not take a city for the name of a man from it', () => {
    expect(misspeltWord('samarrj', names)).toBe('samarri');
    expect(misspeltWord('samarra', names)).toBeUndefined();
  });

  it('does not take the name of a country for that of another', () => {
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
])('%s was meant for %s', (typed, meant) => {
  expect(misspeltInText(typed, words)).toBe(meant);
});

test.each(['fairy', 'read', 'arbour', 'barbour', 'collections', 'pilate', 'harb0ur', 'zebra', 'raod'])(
  '%s was meant for none of them',
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
])('“%s” is meant for %s', (query, name) => {
  expect(meant(query)).toBe(name);
});

test.each(['vocie orf malat', 'voice of xalta', 'voice malta', 'ova barg', 'north korea'])(
  '“%s” is not clearly meant for a name',
  (query) => {
    expect(meant(query)).toBeUndefined();
  },
);
