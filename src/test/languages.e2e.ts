import { describe, expect, test } from 'vitest';
import { useFixture } from './use-fixture.ts';
import { biblatexIn } from './entry-in-page.ts';

describe('an archive in several languages', () => {
  const site = useFixture('tongues');

  test('shows an article in its language and direction, on a page in the language of the site', async () => {
    const page = await site.open('articles/buhayra-muqassama/');
    const languageOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const spoken = element.closest('[lang]');
          return [spoken?.getAttribute('lang'), getComputedStyle(element).direction].join(' ');
        });
    for (const selector of ['h1', '.standfirst', '.article-text p', '.contents a', '.notes li p'])
      expect(await languageOf(selector), selector).toBe('ar rtl');
    for (const selector of ['.imprint dt', '.notes h2', '.cite > summary', '.contents li:last-child a'])
      expect(await languageOf(selector), selector).toBe('en ltr');
  });

  test('names the language of a title in lists and passages', async () => {
    const page = await site.open('articles/');
    expect(
      await page
        .locator('.entry [lang]')
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`)),
    ).toEqual([...['ar rtl', 'ar rtl'], ...['fr ltr', 'fr ltr']]);
    await page.goto(site.url('groups/fishers-union/'));
    expect(await page.locator('.passage > p[lang=ar]').innerText()).toMatch(/اتحاد الصيادين/);
    expect(await page.locator('.dossier h3 [lang=fr]').innerText()).toBe('Un lac partagé');
  });

  test('hyphenates by the language of the text', async () => {
    const page = await site.open('articles/un-lac-partage/');
    expect(await page.locator('.article-text').evaluate((text) => getComputedStyle(text).hyphens)).toBe('auto');
    expect(await page.locator('.article-text').getAttribute('lang')).toBe('fr');
  });

  test('gives programs the language of each article', async () => {
    const html = await site.read('articles/un-lac-partage/index.html');
    expect(html).toContain('<meta name="dc.language" content="fr">');
    expect(await site.read('articles/un-lac-partage/cite.ris')).toContain('LA  - fr');
    expect(biblatexIn(await site.read('articles/un-lac-partage/index.html'))).toContain('langid = {french}');
    expect(await site.read('feed.xml')).toContain('<dc:language>ar</dc:language>');
    expect(await site.read('atom.xml')).toContain('<entry xml:lang="ar">');
    expect(await site.read('feed.json')).toContain('"language":"ar"');
    expect(await site.read('articles/un-lac-partage/index.md')).toContain('\nlanguage: fr\n');
    const articles = await site.data('articles');
    expect(articles.map(({ language }) => language).toSorted()).toEqual(['ar', 'en', 'en', 'fr']);
  });

  test('names the translations of an article in their own languages, for readers and for programs', async () => {
    const page = await site.open('articles/a-lake-divided/');
    const links = page.locator('.versions a[hreflang]');
    expect(await links.allInnerTexts()).toEqual(['العربية', 'Français']);
    expect(
      await page.locator('link[hreflang]').evaluateAll((all) => all.map((one) => one.getAttribute('hreflang'))),
    ).toEqual(['en', 'ar', 'fr']);
    await links.last().click();
    expect(page.url()).toBe(site.url('articles/un-lac-partage/'));
    expect(await page.locator('.versions a[hreflang]').allInnerTexts()).toEqual(['العربية', 'English']);
    const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data).toMatchObject({
      '@graph': [{ inLanguage: 'fr', translationOfWork: { name: 'A lake divided', inLanguage: 'en' } }, {}],
    });
  });

  test('links the versions of an article in the sitemap, and names its original in citations', async () => {
    const sitemap = await site.read('sitemap-0.xml');
    expect(sitemap).toContain(
      '<xhtml:link rel="alternate" hreflang="fr" href="https://steppe.example/articles/un-lac-partage/"/>',
    );
    expect(biblatexIn(await site.read('articles/un-lac-partage/index.html'))).toContain(
      'origtitle = {{A lake divided}}',
    );
    const items = JSON.parse(await site.read('data/cite.json')) as { id: string; 'original-title'?: string }[];
    expect(items.find(({ id }) => id === 'un-lac-partage')).toMatchObject({ 'original-title': 'A lake divided' });
  });

  test('says the language of an article in lists, if it is not that of the site', async () => {
    const page = await site.open('articles/');
    expect(await page.locator('.entry > .quiet').allInnerTexts()).toEqual([
      expect.stringContaining('Arabic'),
      expect.stringContaining('French'),
      expect.not.stringContaining('English'),
      expect.not.stringContaining('English'),
    ]);
  });
});
