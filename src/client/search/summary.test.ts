import { expect, test } from 'vitest';
import type { Hit } from './find-hits.ts';
import { summary } from './summary.ts';

const name: Hit = { kind: 'entity', url: '/', name: '', detail: '' };
const page: Hit = { kind: 'page', url: '/', title: '', detail: '', places: [] };

test.each<[Hit[], string]>([
  [[], 'Nothing found for “malta”.'],
  [[name], '1 name found for “malta”.'],
  [[page, page], '2 pages found for “malta”.'],
  [[name, page, page, page], '1 name and 3 pages found for “malta”.'],
])('the summary counts names and pages apart', (hits, expected) => {
  expect(summary(hits, 'malta')).toBe(expected);
});

test('the summary says nothing before anything is asked', () => {
  expect(summary([], '')).toBe('');
});
