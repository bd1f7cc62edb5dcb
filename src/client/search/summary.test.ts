import { expect, test } from 'vitest';
import type { Hit } from './model.ts';
import { summary } from './summary.ts';

const whole = { left: 0, missing: [], isApart: false };

const name: Hit = { kind: 'entity', url: '/', name: '', detail: '' };
const page: Hit = { kind: 'page', url: '/', title: '', detail: '', places: [] };

test.each<[Hit[], string]>([
  [[], 'Nothing found for “malta”.'],
  [[name], '1 name found for “malta”.'],
  [[page, page], '2 pages found for “malta”.'],
  [[name, page, page, page], '1 name and 3 pages found for “malta”.'],
])('the summary counts names and pages apart', (hits, expected) => {
  expect(summary({ hits, ...whole }, 'malta')).toBe(expected);
});

test('the summary says for what a misspelt query was taken', () => {
  expect(
    summary(
      {
        ...whole,
        hits: [name],
        correction: { meant: ['Malta', 'Iceland'], misspelt: ['matla', 'icleand'], areNames: true },
      },
      'a matla icleand',
    ),
  ).toBe('Showing results for Malta and Iceland: nothing is called “matla” and “icleand”. 1 name found.');
  const correction = { meant: ['quarantine'], misspelt: ['quarentine'], areNames: false };
  expect(summary({ hits: [page], correction, ...whole }, 'quarentine')).toBe(
    'Showing results for quarantine: no text has “quarentine”. 1 page found.',
  );
});

test('the summary puts no quotation marks around others', () => {
  expect(summary({ hits: [], ...whole }, '"old ferry"')).toBe('Nothing found for "old ferry".');
});

test('the summary says what was not looked at', () => {
  expect(summary({ ...whole, hits: [page], left: 1 }, 'a')).toBe(
    '1 page found for “a”. 1 less relevant page is not shown.',
  );
  expect(summary({ ...whole, hits: [page], left: 30 }, 'a')).toContain('30 less relevant pages are not shown.');
});

test('the summary says which words no text has, and that no page has all of it', () => {
  const hits = [name, page];
  expect(summary({ ...whole, hits, missing: ['zebra', 'quagga'] }, 'malta zebra quagga')).toBe(
    '1 name and 1 page found for “malta zebra quagga”. “zebra” and “quagga” are in no text.',
  );
  expect(summary({ ...whole, hits, isApart: true }, 'malta ferry')).toContain(' No page has all of it.');
});

test('the summary says nothing before anything is asked', () => {
  expect(summary({ hits: [], ...whole }, '')).toBe('');
});
