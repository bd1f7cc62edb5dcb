import { expect, test } from 'vitest';
import { urlsUnder } from '../base/urls.ts';
import { elementsUnder } from './elements-under.ts';

test('Addresses within the site get the base path, and others stay', () => {
  const elements = [
    { tag: 'script', attrs: { src: '/count.js', defer: true as const } },
    { tag: 'link', attrs: { rel: 'me', href: 'https://social.example/@archive' } },
    { tag: 'meta', attrs: { name: 'x', content: '/as/it/is' } },
  ];
  expect(elementsUnder(elements, urlsUnder('/archive/'))).toEqual([
    { tag: 'script', attrs: { src: '/archive/count.js', defer: true } },
    { tag: 'link', attrs: { rel: 'me', href: 'https://social.example/@archive' } },
    { tag: 'meta', attrs: { name: 'x', content: '/as/it/is' } },
  ]);
});
