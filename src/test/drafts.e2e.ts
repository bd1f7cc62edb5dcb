import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runProgram } from './run-program.ts';
import { SITE_URL } from './build-content.ts';
import { useFixture } from './use-fixture.ts';

const DRAFT = /The Next Lamp|the-next-lamp|Lamp of the Future|lamp-of-the-future|Zanzibar|plans/i;

describe('a build', () => {
  const site = useFixture('desk');

  test('leaves drafts out everywhere, and says how many', async () => {
    const { folder, said } = site.built();
    expect(said).toContain('Left out 3 drafts');
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => DRAFT.test(file))).toEqual([]);
    for (const file of files.filter((name) => /\.(?:html|xml|json|ris|bib)$/.test(name))) {
      expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(DRAFT);
    }
  });

  test('leaves out a relation for which a draft is the evidence', async () => {
    const page = await site.open('groups/lamp-league/');
    expect(await page.locator('main').innerText()).not.toContain('Oil Guild');
  });

  test('says on an article when it was added and changed', async () => {
    const page = await site.open('articles/harbour-lights/');
    await page.locator('.imprint summary').click();
    expect(await page.locator('.imprint').innerText()).toMatch(/Added\s+3 May 2024\s+Updated\s+12 June 2024/);
    expect(await page.locator('meta[property="article:modified_time"]').getAttribute('content')).toBe('2024-06-12');
    const [other] = (await site.read('articles/lighthouses/index.html')).match(/Updated|modified_time/) ?? [];
    expect(other).toBeUndefined();
  });

  test('gives these days to feeds, the sitemap and the data', async () => {
    const feed = await site.read('feed.xml');
    expect(feed.indexOf('Harbour Lights')).toBeLessThan(feed.indexOf('Lighthouses'));
    expect(feed).toContain('<pubDate>Fri, 03 May 2024 00:00:00 GMT</pubDate>');
    expect(feed).toContain('<atom:updated>2024-06-12T00:00:00.000Z</atom:updated>');
    const entries = (await site.read('sitemap-0.xml')).split('<url>');
    expect(entries.filter((entry) => entry.includes('<lastmod>'))).toEqual([
      expect.stringMatching(/articles\/harbour-lights\/<\/loc><lastmod>2024-06-12/),
    ]);
    expect(await site.data('articles')).toContainEqual(
      expect.objectContaining({ id: 'harbour-lights', added: '2024-05-03', updated: '2024-06-12' }),
    );
  });
});

test('A preview shows drafts with a mark, and asks search engines to leave the site out', async () => {
  const content = join(import.meta.dirname, 'fixtures', 'desk', 'content');
  const { folder } = await preview(content);
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  expect(await read('articles/the-next-lamp/index.html')).toMatch(/draft-mark.*Readers do not see this page/s);
  expect(await read('articles/the-lamp-of-the-future/index.html')).toContain('until its date, 2 January 2999.');
  expect(await read('plans/index.html')).toContain('draft-mark');
  expect((await read('articles/index.html')).match(/class="draft-mark"/g)).toHaveLength(2);
  const [, head] =
    /<header class="article-header">(.*?)<\/header>/s.exec(await read('articles/lighthouses/index.html')) ?? [];
  expect(head).toMatch(/Lighthouses(?!.*draft-mark)/s);
  expect(await read('articles/lighthouses/index.html')).toContain('<meta name="robots" content="noindex"');
  expect(await read('robots.txt')).toContain('Disallow: /');
});

async function preview(content: string): Promise<{ folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'steppe-preview-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const settings = { ARCHIVE_CONTENT: content, OUT_DIR: join(folder, 'site'), SITE_URL };
  const { code, said } = await runProgram('scripts/build.ts', ['--drafts'], settings);
  if (code !== 0) throw new Error(said);
  expect(said).not.toContain('Left out');
  return { folder: join(folder, 'site') };
}
