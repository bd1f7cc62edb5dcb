import { expect, test } from 'vitest';
import { listLinks } from './list-links.ts';

test('links lead to the newest page first, and mark the page at hand', () => {
  const links = listLinks(
    { newest: ['e', 'd'], earlier: [['a'], ['c', 'b']] },
    {
      start: '/tags/ferries/',
      current: 2,
      labelOf: (items) => items.join(' '),
      countOf: (count) => `${count} letters`,
    },
  );
  expect(links).toEqual([
    { href: '/tags/ferries/', label: 'e d', count: '2 letters', current: false },
    { href: '/tags/ferries/pages/2/', label: 'c b', count: '2 letters', current: true },
    { href: '/tags/ferries/pages/1/', label: 'a', count: '1 letters', current: false },
  ]);
});
