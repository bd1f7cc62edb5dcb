import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

const about = page('', { path: 'about/' });

test('accepts addresses of every kind if their files exist', async () => {
  const faults = await checkFixture({
    'index.html': page(
      '<a href="/about/">1</a> <a href="about/?x=1">2</a> <a href="https://steppe.example/about/">3</a>' +
        '<img src="a%20b.png" srcset="a%20b.png 1x, /c.png 2x"><a href="mailto:a@steppe.example">4</a>' +
        '<a href="https://elsewhere.example/">5</a> <form action="/about/"></form>',
    ),
    'about/index.html': about,
    'a b.png': '',
    'c.png': '',
  });
  expect(faults).toEqual([]);
});

test('finds a link to a page that does not exist', async () => {
  const faults = await checkFixture({ 'index.html': page('<a href="/abuot/">About</a>') });
  expect(faults).toEqual([
    {
      code: 'link-broken',
      severity: 'error',
      file: 'index.html',
      line: 5,
      found: 'a href “/abuot/”',
      expected: 'a file abuot/index.html, which is missing',
    },
  ]);
});

test('finds a link that a host would have to redirect', async () => {
  const faults = await checkFixture({ 'index.html': page('\n<a href="/about">About</a>'), 'about/index.html': about });
  expect(inShort(faults)).toEqual(['link-redirects index.html:6']);
});

test('finds missing files in srcset, in style sheets and in styles of the page', async () => {
  const faults = await checkFixture({
    'index.html': page('<img src="/a.png" srcset="/a.png 1x,/b.png 2x">', {
      head: '<link rel="stylesheet" href="/_astro/a.css">',
    }),
    'a.png': '',
    '_astro/a.css':
      '/* url(/no.png) */\n@import "no.css";\na { background: url("../a.png") }\nb { src: url(no.woff2) }',
  });
  expect(inShort(faults)).toEqual([
    'link-broken index.html:5',
    'link-broken _astro/a.css:2',
    'link-broken _astro/a.css:4',
  ]);
});

test('finds missing pages in feeds, sitemaps, robots.txt, redirects and redirect pages', async () => {
  const faults = await checkFixture({
    'feed.xml':
      '<rss><channel><link>https://steppe.example/</link>\n<item><link>https://steppe.example/no/</link></item></channel></rss>',
    'atom.xml': '<feed><link href="https://steppe.example/no/"/></feed>',
    'feed.json': '{"items":[{"url":"https://steppe.example/no/"}]}',
    'sitemap.xml': '<urlset>\n<url><loc>https://steppe.example/no/</loc></url></urlset>',
    'robots.txt': 'User-agent: *\nSitemap: https://steppe.example/no.xml',
    _redirects: '# moved\n/old/* /:splat 301\n/old /no/ 301\n/older / 301\n/ p=12 / 301!\n',
    'old/index.html': '<meta http-equiv="refresh" content="0;url=/no/">',
  });
  expect(inShort(faults).toSorted()).toEqual([
    'link-broken _redirects:3',
    'link-broken atom.xml:1',
    'link-broken feed.json:1',
    'link-broken feed.xml:2',
    'link-broken old/index.html:1',
    'link-broken robots.txt:2',
    'link-broken sitemap.xml:2',
  ]);
});

test('respects the base path', async () => {
  const base = '/archive/';
  const faults = await checkFixture(
    {
      'index.html': page(
        '<a href="/archive/about/">1</a>\n<a href="/about/">2</a> <a href="https://steppe.example/">3</a>',
        { base },
      ),
      'about/index.html': page('<a href="../">1</a>', { base, path: 'about/' }),
    },
    { base },
  );
  expect(inShort(faults)).toEqual(['link-outside-base index.html:6']);
});

test('finds a missing script of an article', async () => {
  const article = page('', { path: 'articles/ferries/', head: '<script src="/counter.js"></script>' });
  expect(inShort(await checkFixture({ 'articles/ferries/index.html': article }))).toEqual([
    'link-broken articles/ferries/index.html:3',
  ]);
});
