import { expect, test } from 'vitest';
import { parsePeriod, sortDay } from './periods.ts';

test.each([
  ['2011', { from: '2011', to: '2011' }],
  ['2011-05/2015~', { from: '2011-05', to: '2015~' }],
  ['2011/..', { from: '2011', to: undefined }],
  ['../2015', { from: undefined, to: '2015' }],
])('reads %s', (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

test.each(['', '..', '../..', '2011/', '2015/2011', '2011/2012/2013', '2011-13/..', 'May 2011'])(
  'refuses “%s”',
  (text) => {
    expect(() => parsePeriod(text)).toThrow();
  },
);

test('is sorted by its beginning, or else by its end', () => {
  expect(['../2015', '2011-05/..', '2012'].map(sortDay)).toEqual(['2015-01-01', '2011-05-01', '2012-01-01']);
});
