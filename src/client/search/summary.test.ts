import { expect, test } from 'vitest';
import type { Hit } from './model.ts';
import { summary } from './summary.ts';
import { english } from '../../i18n/english.ts';

const whole = { left: 0, missing: [], isApart: false };

const name: Hit = { kind: 'entity', url: '/', name: '', detail: '' };
const page: Hit = { kind: 'page', url: '/', title: '', detail: '', places: [] };

const say = (answer: Partial<Parameters<typeof summary>[0]>, query: string) =>
  summary({ ...whole, hits: [], ...answer }, query, english);

test.each<[Hit[], string]>([
  [[], 'No results for “malta”.'],
  [[name], '1 result for “malta”.'],
  [[name, page, page], '3 results for “malta”.'],
])('the summary counts names and pages', (hits, expected) => {
  expect(say({ hits }, 'malta')).toBe(expected);
});

test('the summary has the correction of a misspelt query', () => {
  const names = { meant: ['Malta', 'Iceland'], misspelt: ['matla', 'icleand'] };
  expect(say({ hits: [name, name], correction: names }, 'a matla icleand')).toBe(
    'No results for “matla”, “icleand”. Showing 2 results for “Malta”, “Iceland”.',
  );
  const word = { meant: ['quarantine'], misspelt: ['quarentine'] };
  expect(say({ hits: [page], correction: word }, 'quarentine')).toBe(
    'No results for “quarentine”. Showing 1 result for “quarantine”.',
  );
});

test('the summary adds no quotation marks to a query that has them', () => {
  expect(say({}, '"old ferry"')).toBe('No results for "old ferry".');
});

test('the summary counts pages that are not shown', () => {
  expect(say({ hits: [page], left: 1 }, 'a')).toBe('1 result for “a”. 1 less relevant page is not shown.');
  expect(say({ hits: [page], left: 30 }, 'a')).toContain('30 less relevant pages are not shown.');
});

test('the summary says which words were not found, and that no page has all words', () => {
  const hits = [name, page];
  expect(say({ hits, missing: ['zebra', 'quagga'] }, 'malta zebra quagga')).toBe(
    '2 results for “malta zebra quagga”. Not found: “zebra”, “quagga”.',
  );
  expect(say({ hits, isApart: true }, 'malta ferry')).toContain(' No page has all of these words.');
});

test('the summary of an empty query is empty', () => {
  expect(say({}, '')).toBe('');
});
