import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read-data.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('rivers');
const path = 'countries/norway/';
const open = () => site.open(path, { javaScriptEnabled: false });

/** The years of the visible articles, from top to bottom. */
async function yearsShown(page: Page): Promise<number[]> {
  const articles = await page.locator('.found > .dossier').filter({ visible: true }).all();
  const read = await Promise.all(
    articles.map(async (article) => ({
      top: (await article.boundingBox())?.y ?? 0,
      year: Number(await article.getAttribute('data-year')),
    })),
  );
  return read.sort((a, b) => a.top - b.top).map(({ year }) => year);
}

/** The slugs of the articles with mentions, according to the data files, newest first. */
async function naming(): Promise<{ id: string; year: number; tags: string[] }[]> {
  const entity = (await site.data('entities')).find(({ url }) => url?.endsWith(`/${path}`));
  const slugs = new Set(mentionsOf(await site.data('mentions'), entity).map(({ article }) => article));
  return (await site.data('articles'))
    .filter(({ id }) => slugs.has(id))
    .map(({ id, published, tags }) => ({ id, year: Number(published.earliest.slice(0, 4)), tags }));
}

describe('without JavaScript', () => {
  test('passages are in order of time, the newest first, and can be reversed', async () => {
    const page = await open();
    const all = await naming();
    expect(await yearsShown(page)).toEqual(all.map(({ year }) => year));
    await page.getByLabel('Oldest first').check();
    expect(await yearsShown(page)).toEqual(all.map(({ year }) => year).reverse());
  });

  test('a year shows the articles of that year only', async () => {
    const page = await open();
    await page.getByRole('radio', { name: /^2022 / }).check();
    const wanted = (await naming()).filter(({ year }) => year === 2022);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await yearsShown(page)).toEqual(wanted.map(({ year }) => year));
  });

  test('a topic shows the articles of that topic only, also together with a year', async () => {
    const page = await open();
    await page.locator('summary', { hasText: 'Topic' }).click();
    await page.locator('[name=topic][value=labour-disputes]').check();
    const ofTopic = (await naming()).filter(({ tags }) => tags.includes('labour-disputes'));
    expect(await yearsShown(page)).toEqual(ofTopic.map(({ year }) => year));
    await page.locator('[name=year][value="2022"]').check();
    expect(await yearsShown(page)).toEqual(ofTopic.filter(({ year }) => year === 2022).map(({ year }) => year));
  });

  test('a link to the paragraphs with another country or group shows these only, and all again', async () => {
    const page = await open();
    const row = page.locator('.bars tr').first();
    const name = await row.locator('th').innerText();
    const count = await row.locator('td a').innerText();
    expect(count).toMatch(/^\d+ paragraphs?$/);
    const passages = page.locator('.found .passage').filter({ visible: true });
    const all = await passages.count();
    await row.locator('td a').click();
    expect(`${await passages.count()} paragraphs`).toBe(count);
    expect(await passages.count()).toBeLessThan(all);
    const line = page.locator('.one-companion:target');
    expect(await line.innerText()).toContain(`Paragraphs that also name ${name}: ${count} in `);
    expect(await line.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(600);
    await line.getByRole('link', { name: 'Show all' }).click();
    expect(await passages.count()).toBe(all);
  });

  test('a companion can be chosen, also together with a year', async () => {
    const page = await open();
    const passages = page.locator('.found .passage').filter({ visible: true });
    await page.locator('summary', { hasText: 'Also named' }).click();
    const choice = page.locator('label:has([name=with][value="1"])');
    await choice.click();
    expect(await choice.innerText()).toContain(`${await passages.count()} paragraphs`);
    const years = await yearsShown(page);
    await page.locator(`[name=year][value="${years[0]}"]`).check();
    expect(await yearsShown(page)).toEqual(years.filter((year) => year === years[0]));
  });

  test('an article can be shown alone, and all again', async () => {
    const page = await open();
    const all = await naming();
    await page.locator('summary', { hasText: 'Article' }).click();
    await page.locator(`.passage-filter a[href="#in-${all[0]?.id}"]`).click();
    const shown = page.locator('.found > .dossier').filter({ visible: true });
    expect(await shown.evaluateAll((articles) => articles.map(({ id }) => id))).toEqual([`in-${all[0]?.id}`]);
    await page.getByRole('link', { name: 'Show all' }).click();
    expect(await shown.count()).toBe(all.length);
  });
});

test('of passages that name two, both names are highlighted', async () => {
  const page = await site.open(path);
  const highlighted = () =>
    page.evaluate(() => [...(CSS.highlights.get('companion') ?? [])].map((range) => (range as Range).toString()));
  expect(await highlighted()).toEqual([]);
  await page.locator('summary', { hasText: 'Also named' }).click();
  await page.locator('label:has([name=with][value="1"])').click();
  const name = await page.locator('[data-companion="1"]').getAttribute('data-name');
  const passages = await page.locator('.found .passage').filter({ visible: true }).count();
  const both = await highlighted();
  expect(both.length).toBeGreaterThanOrEqual(passages);
  expect(both).toContain(name);
  await page.locator('[name=with][value="all"]').check();
  expect(await highlighted()).toEqual([]);
  await page.locator('.bars tr td a').first().click();
  expect(await highlighted()).toEqual(both);
});

test('a choice is announced to screen readers', async () => {
  const page = await site.open(path);
  await page.locator('[name=year][value="2021"]').check();
  const all = await naming();
  const left = all.filter(({ year }) => year === 2021).length;
  expect(await page.locator('.passage-filter [role=status]').innerText()).toBe(
    `Showing ${left} of ${all.length} articles`,
  );
});

test('the chart has the number of mentions for every year, also in words', async () => {
  const page = await open();
  const all = await naming();
  const years = await page.locator('.mention-years li > .visually-hidden').allTextContents();
  const words = years.map((year) => year.trim().replace(/\s+/g, ' '));
  for (const year of new Set(all.map((one) => one.year))) {
    const count = all.filter((one) => one.year === year).length;
    const found = words.find((one) => one.startsWith(`${year}:`));
    expect(found).toMatch(new RegExp(`^${year}: \\d+ mentions? in ${count} articles?$`));
  }
  expect(words).toContain('2018: no mentions');
});

test('the statements about a group are sorted by the dates of their articles, the newest first, and can be reversed', async () => {
  const page = await site.open('groups/lower-reach-boatmens-union/');
  const seen = () =>
    page
      .locator('.statements .time')
      .evaluateAll((all) =>
        all
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((time) => time.textContent),
      );
  const years = await seen();
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(years.toSorted().toReversed());
  expect(new Set(years).size).toBeGreaterThan(1);
  await page.locator('[name=statement-order][value=oldest]').check();
  expect(await seen()).toEqual(years.toReversed());
  expect(await page.locator('.passages [value=newest]').isChecked()).toBe(true);
});

test('names of the people of a country are not among its own', async () => {
  const page = await site.open('countries/finland/');
  const fact = (term: string) => page.locator('.facts > div', { has: page.getByText(term, { exact: true }) });
  expect(await fact('Demonyms').locator('li').allInnerTexts()).toContain('Finnish');
  expect(await fact('Also known as').getByText('Finnish').count()).toBe(0);
});
