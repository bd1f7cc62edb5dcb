import { describe, expect, it } from 'vitest';
import type { CheckedAddress } from '../../src/schemas/links.ts';
import { dueAddresses, dueCopies, matchesPattern } from './due.ts';

const TODAY = '2026-05-03';

function due(records: Record<string, Omit<CheckedAddress, 'address'>>, olderThan = 30): string[] {
  const cited = Object.keys(records).map((address) => ({ address, locations: [], citedOn: [] }));
  const known = Object.entries(records).map(([address, record]) => [address, { address, ...record }] as const);
  return dueAddresses(cited, new Map(known), TODAY, olderThan);
}

describe('dueAddresses', () => {
  it('leaves out addresses that worked within the days', () => {
    const well = (checked: string) => ({ a: { checked, outcome: 'well' as const } });
    expect(due(well('2026-04-04'))).toEqual([]);
    expect(due(well('2026-04-03'))).toEqual(['a']);
    expect(due(well(TODAY), 0)).toEqual(['a']);
  });

  it('has addresses that were not found, or unclear, on another day', () => {
    for (const outcome of ['not-found', 'unclear'] as const) {
      expect(due({ a: { checked: TODAY, outcome } })).toEqual([]);
      expect(due({ a: { checked: '2026-05-02', outcome } })).toEqual(['a']);
      expect(due({ a: { checked: TODAY, outcome } }, 0)).toEqual(['a']);
    }
  });

  it('has failed addresses in every run, also if they worked some days ago', () => {
    expect(due({ a: { checked: TODAY, outcome: 'failed', lastWell: '2026-05-01' } })).toEqual(['a']);
  });

  it('begins with addresses that were never checked, then the oldest', () => {
    const records = {
      a: { checked: TODAY, outcome: 'failed' as const },
      b: { checked: '2026-01-01', outcome: 'well' as const },
      d: {},
      c: {},
    };
    expect(due(records)).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('dueCopies', () => {
  const cited = { address: 'a', locations: [], citedOn: ['2021-02-28', '2022-08-15'] };
  const found = { address: 'https://web.archive.org/web/a', taken: '2021-03-01' };

  it('has each day of a citation that was never searched', () => {
    expect(dueCopies(cited, undefined, TODAY, 30)).toEqual(cited.citedOn);
    const copies = [{ near: '2021-02-28', asked: '2020-01-01', found }];
    expect(dueCopies(cited, { address: 'a', copies }, TODAY, 30)).toEqual(['2022-08-15']);
  });

  it('has days without a copy again after the given days', () => {
    const copies = cited.citedOn.map((near) => ({ near, asked: '2026-04-20' }));
    expect(dueCopies(cited, { address: 'a', copies }, TODAY, 30)).toEqual([]);
    expect(dueCopies(cited, { address: 'a', copies }, TODAY, 10)).toEqual(cited.citedOn);
  });
});

describe('matchesPattern', () => {
  it.each([
    ['', true],
    ['wire.example', true],
    ['//wire*/2019', true],
    ['*', true],
    ['2019*wire', false],
    ['wire.exampel', false],
    ['wire?', false],
  ])('with “%s” is %s', (pattern, expected) => {
    expect(matchesPattern('https://wire.example/news/2019/table', pattern)).toBe(expected);
  });
});
