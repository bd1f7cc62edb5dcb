import { describe, expect, it } from 'vitest';
import type { CheckedAddress } from '../schemas/links.ts';
import { addressHistories } from './address-history.ts';
import { english } from '../i18n/english.ts';

const ADDRESS = 'https://wire.example/ferry';
const CITED = '2022-08-15';

function historyOf(record: Partial<CheckedAddress>, citedOn = CITED) {
  return addressHistories([{ address: ADDRESS, ...record }], english)(ADDRESS, citedOn);
}

const copyOf = (taken: string) => ({ address: `https://web.archive.example/${taken}/${ADDRESS}`, taken });
const sought = (near: string, taken?: string) => ({
  near,
  asked: '2026-05-03',
  ...(taken && { found: copyOf(taken) }),
});

describe('the history of an address', () => {
  it('is empty if it was never checked', () => {
    expect(addressHistories([], english)(ADDRESS, CITED)).toBeUndefined();
    expect(historyOf({ copies: [sought(CITED)] })).toBeUndefined();
  });

  it('has the last day on which it worked', () => {
    const record = { checked: '2026-05-03', outcome: 'well', lastWell: '2026-05-03' } as const;
    expect(historyOf(record)).toEqual({ words: 'last worked on 3 May 2026' });
  });

  it('has the day on which it was not found', () => {
    expect(historyOf({ checked: '2026-05-03', outcome: 'not-found', status: 404 })).toEqual({
      words: 'not found on 3 May 2026',
    });
  });

  it('has a failure, and the last day on which it worked', () => {
    expect(historyOf({ checked: '2026-05-03', outcome: 'failed', lastWell: '2026-01-09' })).toEqual({
      words: 'could not be opened on 3 May 2026, last worked on 9 January 2026',
    });
  });

  it('has only the last day on which it worked if the result is unclear', () => {
    expect(historyOf({ checked: '2026-05-03', outcome: 'unclear', status: 403 })).toBeUndefined();
    expect(historyOf({ checked: '2026-05-03', outcome: 'unclear', lastWell: '2026-01-09' })).toEqual({
      words: 'last worked on 9 January 2026',
    });
  });

  it('is the same for every spelling of the address', () => {
    const histories = addressHistories([{ address: ADDRESS, lastWell: '2026-01-09' }], english);
    expect(histories('https://WIRE.example/ferry#top', CITED)).toEqual(histories(ADDRESS, CITED));
  });
});

describe('the archived copy', () => {
  it('is the one nearest to the day of the citation', () => {
    const copies = [sought('2019-01-01', '2019-06-01'), sought('2022-08-15', '2022-09-01')];
    expect(historyOf({ copies })).toEqual({
      copy: { address: copyOf('2022-09-01').address, words: 'archived copy from 1 September 2022' },
    });
    expect(historyOf({ copies }, '2019-01-01')?.copy?.address).toBe(copyOf('2019-06-01').address);
  });

  it('is shown with the history of the original', () => {
    const history = historyOf({ checked: '2026-05-03', outcome: 'not-found', copies: [sought(CITED, '2022-08-16')] });
    expect(history).toMatchObject({
      words: 'not found on 3 May 2026',
      copy: { address: copyOf('2022-08-16').address },
    });
  });
});
