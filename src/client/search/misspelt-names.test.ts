import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleIndex } from '../../test/sample-search.ts';
import { misspeltName, misspeltWord } from './misspelt-names.ts';
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
