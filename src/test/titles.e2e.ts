import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useFixture } from './use-fixture.ts';

const review = (year: number) => `---
title: A Year of Ferries
summary: What the ferries did in ${year}.
authors: [ada-example]
kind: newspaper
form: full
published: '${year}'
publication: example-post
countries: [malta]
---

The ferries of ${year} were late.
`;

const site = useFixture('islands', {
  change: {
    name: 'with-one-title',
    make: async (content) => {
      for (const year of [2019, 2020]) await writeFile(join(content, 'articles', `ferries-${year}.md`), review(year));
    },
  },
});

const BOTH = ['A Year of Ferries (2020)', 'A Year of Ferries (2019)'];

test.each(['articles/', 'timeline/', 'countries/malta/', 'people/ada-example/'])(
  'links to articles of the same title differ: %s',
  async (path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    for (const name of BOTH) expect(await page.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: 'A Year of Ferries', exact: true }).count()).toBe(0);
  },
);

test('so do titles of windows, but not headings or citations', async () => {
  const page = await site.open('articles/ferries-2019/', { javaScriptEnabled: false });
  expect(await page.title()).toContain('A Year of Ferries (2019, ');
  expect(await page.locator('h1').innerText()).toBe('A Year of Ferries');
  expect(await page.content()).not.toMatch(/A Year of Ferries \(2019\)[”,.]/);
});

test('so do entries of the feed', async () => {
  const titles = [...(await site.read('feed.xml')).matchAll(/<title>(A Year[^<]*)/g)].map(([, title]) => title);
  expect(titles).toHaveLength(2);
  expect(new Set(titles).size).toBe(2);
});

test('so do results of a search', async () => {
  const page = await site.open('search/?q=year+of+ferries');
  await page.locator('[data-search-state=done]').waitFor();
  const names = await page.locator('[data-result] h2 a').allInnerTexts();
  expect(names.filter((name) => name.startsWith('A Year')).sort()).toEqual(BOTH.toSorted());
});
