import { describe, expect, it } from 'vitest';
import { articlePath, urlsUnder } from './urls.ts';

describe.each([
  ['/', ''],
  ['/archive', '/archive'],
  ['/archive/', '/archive'],
  ['/papers/archive/', '/papers/archive'],
])('a site under %s', (base, prefix) => {
  const urls = urlsUnder(base);

  it('puts its path before every page’s address', () => {
    expect(urls.article('a-piece')).toBe(`${prefix}/articles/a-piece/`);
    expect(urls.country('malta')).toBe(`${prefix}/countries/malta/`);
    expect(urls.group('a-front')).toBe(`${prefix}/groups/a-front/`);
    expect(urls.person('ada')).toBe(`${prefix}/people/ada/`);
    expect(urls.tag('shipping')).toBe(`${prefix}/tags/shipping/`);
    expect(urls.outlet('wire')).toBe(`${prefix}/sources/wire/`);
    expect(urls.href('/')).toBe(`${prefix}/`);
  });

  it('makes the address of a place in an article', () => {
    expect(urls.article('a-piece', 'fn-12')).toBe(`${prefix}/articles/a-piece/#fn-12`);
  });

  it.each(['#p-1', 'https://example.org/', 'mailto:ada@example.org'])('leaves %s as it is', (address) => {
    expect(urls.href(address)).toBe(address);
  });
});

describe('articlePath', () => {
  it('does not depend on the base path', () => {
    expect(articlePath('a-piece')).toBe('/articles/a-piece/');
  });
});
