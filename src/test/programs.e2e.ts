import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { articles } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';

const off = { javaScriptEnabled: false };

describe('what programs read', () => {
  const site = useFixture('rivers');

  test('a digest cites the original, and has no tags of Google Scholar', async () => {
    const page = await site.read(`${articles.numberedFrom1}index.html`);
    expect(page).toContain('<meta name="z:itemType" content="report">');
    expect(page).toMatch(/<meta name="dc.description" content="Digest in River Archive, https:[^"]*">/);
    expect(page).not.toContain('name="citation_');
  });

  test('lists offer their entries to be saved, and articles do not', async () => {
    const countOf = async (path: string) => (await site.read(path)).split('class="Z3988"').length - 1;
    expect(await countOf('articles/index.html')).toBe((await site.data('articles')).length);
    expect(await countOf('sources/river-courier/index.html')).toBeGreaterThan(10);
    expect(await countOf('people/ilse-ferrant/index.html')).toBeGreaterThan(3);
    expect(await countOf(`${articles.numberedFrom1}index.html`)).toBe(0);
  });

  test('the feed of a page comes before those of the archive', async () => {
    const page = await site.read('countries/norway/index.html');
    const feeds = [...page.matchAll(/<link rel="alternate"[^>]* href="([^"]*)">/g)].map(([, href]) => href);
    expect(feeds).toEqual(['/countries/norway/atom.xml', '/atom.xml', '/feed.xml', '/feed.json']);
  });

  test('an article leads to its citation file by typed links', async () => {
    const page = await site.open(articles.numberedFrom1, off);
    const links = page.locator('link[rel~=describedby]');
    for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      const { pathname } = new URL(href);
      expect(await site.read(pathname.slice(1))).toContain('Low Water');
    }
    expect(await links.count()).toBe(1);
    expect(await page.locator('link[rel=license]').getAttribute('href')).toContain('creativecommons.org');
  });

  test('each page says what it is', async () => {
    const typesOn = async (path: string) => {
      const page = await site.open(path, off);
      const text = await page.locator('script[type="application/ld+json"]').textContent();
      return (JSON.parse(text ?? '') as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']);
    };
    expect(await typesOn('')).toEqual(['WebSite']);
    expect(await typesOn(articles.numberedFrom1)).toEqual(['Article', 'BreadcrumbList']);
    expect(await typesOn('people/ilse-ferrant/')).toEqual(['Person', 'BreadcrumbList']);
    expect(await typesOn('countries/norway/')).toEqual(['Country', 'BreadcrumbList']);
    expect(await typesOn('groups/landing-league/')).toEqual(['Organization', 'BreadcrumbList']);
    expect(await typesOn('about/data/')).toEqual(['Dataset']);
  });

  test('a shared link shows a card: of the article, or of the archive', async () => {
    const pictureOf = async (path: string) => {
      const page = await site.open(path, off);
      const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
      return { image: new URL((await content('og:image')) ?? '').pathname, alt: await content('og:image:alt') };
    };
    expect(await pictureOf(articles.numberedFrom1)).toEqual({
      image: `/${articles.numberedFrom1}card.png`,
      alt: 'The Low Water Report: A Summer Without Ferries · River Archive',
    });
    expect(await pictureOf('countries/norway/')).toEqual({ image: '/card.png', alt: 'River Archive' });
    for (const path of [`${articles.numberedFrom1}card.png`, 'card.png'])
      expect(await sharp(join(site.built().folder, path)).metadata()).toMatchObject({ width: 1200, height: 630 });
  });
});

describe('a picture of the owner', () => {
  const site = useFixture('media');

  test('is shown in place of the card', async () => {
    const page = await site.read('articles/the-ford-recorded/index.html');
    expect(page).toMatch(/<meta property="og:image" content="[^"]*\/media\/sign\.png">/);
    expect(page).toContain('<meta property="og:image:alt" content="The sign at the ford">');
    const files = await readdir(join(site.built().folder, 'articles/the-ford-recorded'));
    expect(files).not.toContain('card.png');
  });
});

describe('an archive in Arabic', () => {
  const site = useFixture('dhows');

  test('has cards for all of its articles', async () => {
    expect(site.built().said).not.toContain('Found no font');
    for (const { id } of await site.data('articles'))
      expect(await readdir(join(site.built().folder, 'articles', id))).toContain('card.png');
  });
});

describe('an archive in Chinese without a font', () => {
  const site = useFixture('chinese');

  test('says which font to install, and has no cards with empty boxes', async () => {
    expect(site.built().said).toContain('@fontsource-variable/noto-serif-sc');
    const files = await readdir(site.built().folder, { recursive: true });
    expect(files.filter((file) => file.endsWith('card.png'))).toEqual([]);
  });
});

describe('numbers, licences and addresses elsewhere', () => {
  const site = useFixture('desk');

  test('are shown to readers', async () => {
    const person = await site.open('people/ann-example/', off);
    const links = person.locator('.facts a[href^=http]');
    expect(await links.allInnerTexts()).toEqual(['ORCID', 'Wikidata', 'ann.example']);
    const article = await site.open('articles/lighthouses/', off);
    await article.locator('.imprint summary').click();
    expect(await article.locator('.imprint').innerText()).toContain('CC BY-NC 4.0');
  });

  test('are read by programs', async () => {
    const page = await site.read('articles/lighthouses/index.html');
    expect(page).toContain('<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">');
    expect(page).toContain('<link rel="author" href="https://orcid.org/0000-0002-1825-0097">');
    expect(page).toContain('<meta name="citation_technical_report_number" content="HD-7">');
    expect(page).toContain('<meta name="dc.rights" content="CC BY-NC 4.0">');
    expect(page).toContain('"sameAs":["https://orcid.org/0000-0002-1825-0097"');
    expect(page).toContain('<meta property="article:published_time" content="2014-03-02">');
    const ris = await site.read('articles/lighthouses/cite.ris');
    expect(ris).toContain('SN  - HD-7');
    expect(ris).toContain('A2  - Hound, Ed');
  });
});
