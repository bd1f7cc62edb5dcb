import { describe, expect, test } from 'vitest';
import { useFixture } from '../use-fixture.ts';
import { hitsOf, openSearch } from './search-page.ts';

describe('the search of an archive in several languages', () => {
  const site = useFixture('tongues');
  const pagesFor = async (query: string) => {
    const hits = await hitsOf(await openSearch(site, query));
    return hits.filter(({ kind }) => kind === 'page').map(({ href }) => href.replace(/^.*\/articles\//, ''));
  };

  test.each([
    ['a word of English, in another form', 'councils', ['a-lake-divided/']],
    ['a word of French, in another form', 'étrangère', ['un-lac-partage/']],
    ['a word of French, without accents', 'etrangeres', ['un-lac-partage/']],
    ['a French word behind an elided article', 'indépendance', ['un-lac-partage/']],
    ['an Arabic word without its article, signs and hamza', 'حركه اسلامية', ['buhayra-muqassama/']],
    ['an Arabic word in another form', 'المراكب', ['buhayra-muqassama/']],
    ['a word that is a function word in German only', 'war', ['a-lake-divided/']],
  ])('finds %s: %s', async (_what, query, pages) => {
    expect(await pagesFor(query)).toEqual(pages);
  });

  test.each(['Fishers’ Union', 'Union des pecheurs', 'اتحاد الصيادين'])(
    'finds a name in any language, and the articles in all: %s',
    async (name) => {
      const page = await openSearch(site, name);
      expect((await hitsOf(page))[0]?.href).toContain('/groups/fishers-union/');
      expect((await pagesFor(name)).toSorted()).toEqual(['a-lake-divided/', 'buhayra-muqassama/', 'un-lac-partage/']);
    },
  );

  test('narrows results by language', async () => {
    const page = await openSearch(site, 'Fishers’ Union');
    await page.locator('details[data-facet=language] summary').click();
    expect(await page.locator('details[data-facet=language] label').allInnerTexts()).toEqual([
      expect.stringContaining('Arabic'),
      expect.stringContaining('English'),
      expect.stringContaining('French'),
    ]);
    await page.getByRole('checkbox', { name: 'French' }).check();
    await page.waitForURL(/language=fr/);
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    const hits = await hitsOf(page);
    expect(hits.filter(({ kind }) => kind === 'page').map(({ href }) => href)).toEqual([
      expect.stringContaining('un-lac-partage'),
    ]);
  });

  test('says the language of titles and quotes', async () => {
    const page = await openSearch(site, 'حركة');
    expect(
      await page.locator('.hit h2 a').evaluate((link) => [link.getAttribute('lang'), getComputedStyle(link).direction]),
    ).toEqual(['ar', 'rtl']);
    expect(await page.locator('.hit .words').first().getAttribute('lang')).toBe('ar');
  });
});

describe('the search of a Russian archive', () => {
  const site = useFixture('russian');
  const pagesFor = async (query: string) => {
    const hits = await hitsOf(await openSearch(site, query));
    return hits.filter(({ kind }) => kind === 'page').map(({ href }) => href.replace(/^.*\/articles\//, ''));
  };

  test.each([
    ['in another case', 'независимость', 'razdel-ozera/'],
    ['in another number', 'новые законы', 'razdel-ozera/'],
    ['with е for ё', 'еще лед', 'tsena-lda/'],
    ['with ё for е', 'грузовикё', 'tsena-lda/'],
  ])('finds words %s: %s', async (_what, query, article) => {
    expect(await pagesFor(query)).toContain(article);
  });

  test('finds a name, and ignores function words beside it', async () => {
    const hits = await hitsOf(await openSearch(site, 'война и Таджикистан'));
    expect(hits[0]?.href).toContain('/countries/tadzhikistan/');
    expect(hits.map(({ href }) => href)).toContain('/articles/razdel-ozera/');
  });

  test('has no facet for a single language', async () => {
    const page = await openSearch(site, 'Таджикистан');
    expect(await page.locator('details[data-facet=language]').count()).toBe(0);
  });
});

describe('the search of a Chinese archive', () => {
  const site = useFixture('chinese');

  test.each([
    ['a name within a longer run', '渔民合作社', '/articles/hu-de-fenge/'],
    ['a word within a longer run', '战争', '/articles/hu-de-fenge/'],
    ['a place without a record', '上海', '/articles/hu-de-fenge/'],
    ['two words without a space between them', '卡车冰', '/articles/bing-de-jiage/'],
    ['a sentence', '司机每星期要更多的钱', '/articles/bing-de-jiage/'],
  ])('finds %s: %s', async (_what, query, article) => {
    const hits = await hitsOf(await openSearch(site, query));
    expect(hits.map(({ href }) => href.replace(/#.*/, ''))).toContain(article);
  });

  test('finds the record of a name, and highlights words in the text', async () => {
    const page = await openSearch(site, '合作社');
    expect((await hitsOf(page))[0]?.href).toContain('/groups/yumin-hezuoshe/');
    await page.goto(site.url(`search/?q=${encodeURIComponent('工厂')}`));
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('.hit mark').allInnerTexts()).toEqual(['工厂']);
  });

  test('finds nothing for a word that no text has', async () => {
    expect(await hitsOf(await openSearch(site, '火车'))).toEqual([]);
  });
});
