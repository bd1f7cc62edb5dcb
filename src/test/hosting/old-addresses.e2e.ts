import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';
import { copyFixture } from '../fixture-site.ts';
import { runProgram } from '../run-program.ts';
import { useServed } from '../use-site.ts';

const OLD = `/?p=12: /articles/ferry-of-examples/
/tag/boats/: /tags/shipping/
/page/*: /articles/
/feed/: /feed.xml
/2022/: "/articles/#year-2022"
/?p=13: /articles/a-draft/
`;

let place: string;
let said: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'steppe-old-addresses-'));
  const content = join(place, 'content');
  await copyFixture('islands', content);
  await writeFile(join(content, 'old-addresses.yaml'), OLD);
  const article = await readFile(join(content, 'articles', 'ferry-of-examples.md'), 'utf8');
  await writeFile(join(content, 'articles', 'a-draft.md'), article.replace(/^oldUrls.*$/m, 'draft: true'));
  const settings = { ARCHIVE_CONTENT: content, OUT_DIR: join(place, 'site'), SITE_BASE: '/archive' };
  const netlify = { NETLIFY: 'true', CONTEXT: 'deploy-preview', URL: 'https://steppe.example' };
  const built = await runProgram('scripts/build.ts', [], { ...settings, ...netlify });
  if (built.code !== 0) throw new Error(built.said);
  ({ said } = built);
  return () => rm(place, { recursive: true });
});

const read = (path: string) => readFile(join(place, 'site', path), 'utf8');

test('A preview on a host names the published address, and asks search engines to leave it out', async () => {
  expect(said).toContain('Its address: https://steppe.example/archive/ (URL, from Netlify). This is a preview');
  const page = await read('articles/ferry-of-examples/index.html');
  expect(page).toContain('<link rel="canonical" href="https://steppe.example/archive/articles/ferry-of-examples/"');
  expect(page).toContain('<meta name="robots" content="noindex"');
  expect(await read('robots.txt')).toContain('Disallow: /');
});

test('Old addresses are rules of the host, without those of drafts', async () => {
  const rules = (await read('_redirects')).split('\n');
  expect(rules).toContain('/archive/2022/08/15/ferry/ /archive/articles/ferry-of-examples/ 301!');
  expect(rules).toContain('/archive/ p=12 /archive/articles/ferry-of-examples/ 301!');
  expect(rules).toContain('/archive/page/* /archive/articles/ 301!');
  expect(rules.join('\n')).not.toContain('a-draft');
});

test('The page for missing addresses is whole: nothing is after its end', async () => {
  expect(await read('404.html')).toMatch(/<\/body>\s*<\/html>\s*$/);
});

describe('On a host that knows no rules', () => {
  const site = useServed(async () => {
    const folder = join(place, 'without-rules');
    await cp(join(place, 'site'), folder, { recursive: true });
    await rm(join(folder, '_redirects'));
    return serveFolder({ root: folder, base: '/archive/', port: 0 });
  });

  test.each([
    ['?p=12', 'articles/ferry-of-examples/'],
    ['?utm_source=x&p=12', 'articles/ferry-of-examples/'],
    ['page/3/', 'articles/'],
    ['2022/08/', 'articles/#year-2022'],
    ['2022/08/16/', 'articles/#year-2022'],
    ['?s=blue+boats', 'search/?q=blue+boats'],
    ['tag/boats/', 'tags/shipping/'],
    ['tag/boats/page/2/', 'tags/shipping/'],
  ])('%s leads to %s', async (old, target) => {
    const page = await site.openBlank();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(site.url(old));
    await page.waitForURL(site.url(target));
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  test.each(['?p=13', '?p=1', 'tag/other/', 'category/x/page/2/'])(
    '%s stays, for the reader to search',
    async (old) => {
      const page = await site.openBlank();
      await page.goto(site.url(old), { waitUntil: 'networkidle' });
      expect(page.url()).toBe(site.url(old));
      expect(await page.locator('main input[type=search]').count()).toBe(1);
    },
  );

  test.each([
    ['2021/05/the-lost-ferry/', 'the lost ferry'],
    ['wp-json/wp/v2/posts/', ''],
    ['comments/feed/', ''],
  ])('at %s, the search has the words of the address: “%s”', async (old, words) => {
    const page = await site.openBlank();
    await page.goto(site.url(old), { waitUntil: 'networkidle' });
    expect(await page.locator('main input[type=search]').inputValue()).toBe(words);
  });

  test('without scripts, the page for missing addresses offers search and the lists', async () => {
    const page = await site.openBlank({ javaScriptEnabled: false });
    await page.goto(site.url('tag/boats/page/2/'));
    expect(await page.locator('main a').count()).toBeGreaterThan(2);
    expect(await page.locator('main input[type=search]').count()).toBe(1);
  });

  test('the front page loads the addresses only for a query', async () => {
    const page = await site.openBlank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url(), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('old-address'))).toEqual([]);
  });
});
