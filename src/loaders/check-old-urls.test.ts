import { describe, expect, it } from 'vitest';
import { checkOldUrls } from './check-old-urls.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

const parse = (collection: CollectionName, file: string, text: string) =>
  parseFile(collection, file, new TextEncoder().encode(text)).records;
const article = (slug: string, old: readonly string[]) =>
  parse('articles', `articles/${slug}.md`, `---\noldUrls:${old.map((url) => `\n  - "${url}"`).join('')}\n---\nOne.`);

const known = [
  ...article('quarrel', ['/2020/quarrel.html']),
  ...parse('countries', 'countries/malta.mdx', '---\nname: Malta\n---\n'),
];

describe('checkOldUrls', () => {
  it.each([
    '/2022/b/',
    '/2012/05/the-ford.html',
    '/articles/an-earlier-name/',
    '/articles/quarrel.html',
    '/searching/',
    '/2020/quarrel/',
    '/100%25/',
  ])('finds nothing wrong with %s', (old) => {
    expect(checkOldUrls([...known, ...article('ferry', [old])])).toEqual([]);
  });

  it.each([
    '/',
    '/index.html',
    '/INDEX.html',
    '/about',
    '/About/',
    '/articles/',
    '/articles/quarrel/',
    '/articles/quarrel/index.html',
    '/articles/Quarrel',
    '/articles/quarrel/cite.ris',
    '/countries/malta',
    '/countries/malta/passages/2/',
    '/search/anything/',
    '/_astro/x/',
    '/pagefind/x/',
    '/media/2021/map.html',
    '/data/articles.json',
    '/feed.xml',
    '/feed.xml/comments/',
    '/robots.txt',
    '/card.png',
    '/old-addresses.json',
    '/_headers',
    '/_redirects',
    '/_redirects/x/',
    '/sitemap-3.xml',
    '/404',
    '/404.html',
  ])('reports %s, which the site uses', (old) => {
    expect(checkOldUrls([...known, ...article('ferry', ['/2022/b/', old])])).toEqual([
      {
        code: 'address-claimed-twice',
        file: 'articles/ferry.md',
        line: 4,
        found: `the old address “${old}”`,
        expected: 'an address that no page of the site has',
      },
    ]);
  });

  it.each([
    '/2020/quarrel.html',
    '/2020/Quarrel.html',
    '/2020/quarrel%2Ehtml',
    '/2020/quarrel.html/',
    '/2020/quarrel.html/x',
  ])('reports %s, which another article has', (old) => {
    const [fault, ...others] = checkOldUrls([...known, ...article('ferry', [old])]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: 'articles/ferry.md', line: 3 });
    expect(fault?.expected).toContain('articles/quarrel.md:3 has “/2020/quarrel.html”');
  });

  it('reports an address that an article has twice, with or without a slash at its end', () => {
    expect(checkOldUrls(article('ferry', ['/2022/a', '/2022/a/']))).toMatchObject([
      { line: 4, expected: 'each address once: articles/ferry.md:3 has “/2022/a”, which is the same file' },
    ]);
  });
});
