import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findOverflow } from './measure-layout.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';
import { windows } from './windows.ts';

const HEAD = (title: string, published: string) =>
  `---\ntitle: ${title}\nsummary: A log.\nauthors: [ada-example]\nkind: newspaper\nform: full\npublished: "${published}"\npublication: example-post\n---\n\n`;

const LOG = `The log begins.

On 3 May 2022 a ferry left Malta.[^1] Nobody saw it. Iceland waited until *June 2022*.

The next one is due on 5 May 2024.

In November 2020 a ferry burned. In January another sank. The next day it rose.

On 3 March 2019 nobody came. Two days later all did.

## Later

In December nobody came.

[^1]: Town book.
`;

const site = useFixture('islands', {
  change: {
    name: 'with-events',
    make: async (content) => {
      const write = (slug: string, text: string) => writeFile(join(content, 'articles', `${slug}.md`), text);
      await write('log', HEAD('A Log', '2022-09') + LOG);
      await write('echo', `${HEAD('An Echo', '2023')}Malta remembers 3 May 2022.\n`);
      const days = Array.from({ length: 28 }, (_, day) => `On ${day + 1} February 2021 a ferry was late.`);
      await write('delays', `${HEAD('Delays', '2021-03')}${days.join('\n\n')}\n`);
    },
  },
});

const open = (path: string) => site.open(path, { javaScriptEnabled: false });
const dates = (page: Page) => page.locator('.events h3').allInnerTexts();

describe('the page of events', () => {
  test('has the sentences of each date with their articles, newest date and article first', async () => {
    const page = await open('timeline/events/');
    expect((await dates(page)).slice(0, 3)).toEqual(['June 2022', '3 May 2022', '28 February 2021']);
    const day = page.locator('#on-2022-05-03');
    expect(await day.locator('.event > p:first-child').allInnerTexts()).toEqual([
      'Malta remembers 3 May 2022.',
      'On 3 May 2022 a ferry left Malta.1',
    ]);
    expect(await page.locator('#on-2022-06 em').innerText()).toBe('June 2022');
    expect(await page.locator('main').innerText()).not.toContain('2024');
  });

  test('leads to the paragraph and to the note', async () => {
    const page = await open('timeline/events/');
    const event = page.locator('#on-2022-05-03 .event').last();
    await event.getByRole('link', { name: 'A Log, paragraph 2' }).click();
    expect(new URL(page.url()).hash).toBe('#p-2');
    await page.goBack();
    await event.getByRole('link', { name: 'Note 1' }).click();
    expect(await page.locator(':target').innerText()).toContain('Town book.');
  });

  test('says what an inferred year or date rests on, and how many there are', async () => {
    const page = await open('timeline/events/');
    expect(await page.locator('#on-2021-01 .inferred').allInnerTexts()).toEqual([
      'Year inferred from the text before: 2021',
    ]);
    expect(await page.locator('#on-2019-03-05 .inferred').innerText()).toBe(
      'Date worked out from the text before: 5 March 2019',
    );
    expect(await page.locator('#on-2020-11 .inferred').count()).toBe(0);
    expect(await page.locator('.event-extent').innerText()).toBe(
      '35 events in 3 articles. Inferred years: 2. Left out, because their year is not known: 1.',
    );
  });

  test('can show the oldest first', async () => {
    const page = await open('timeline/events/');
    await page.getByLabel('Oldest first').check();
    const tops = await page
      .locator('.events h3')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    const years = await page
      .locator('.events h2')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('leads to the events of a country, which lead back to it', async () => {
    const page = await open('timeline/');
    await page.getByRole('link', { name: 'Events by date' }).click();
    await page.locator('summary', { hasText: 'Events of one country' }).click();
    await page.locator('.event-filter').getByRole('link', { name: 'Malta' }).click();
    expect(new URL(page.url()).pathname).toBe('/countries/malta/events/');
    expect(await dates(page)).toEqual(['3 May 2022']);
    await page.getByRole('link', { name: 'Back to Malta' }).click();
    expect(await page.getByRole('link', { name: 'Events by date' }).count()).toBe(1);
  });

  test.each(['timeline/events/', 'countries/malta/events/', 'timeline/'])('is accessible: %s', async (path) => {
    const page = await site.open(path);
    expect(await runAxe(page)).toEqual([]);
  });
});

test('the data have the same events', async () => {
  const events = await site.data('events');
  expect(events.slice(0, 3).map(({ date, article, countries }) => [date, article, countries])).toEqual([
    ['2022-06', 'log', ['iceland']],
    ['2022-05-03', 'echo', ['malta']],
    ['2022-05-03', 'log', ['malta']],
  ]);
  const reasons = events.map(({ date, yearFrom, reckoned }) => [date, yearFrom, reckoned]);
  expect(reasons).toContainEqual(['2021-01', 'text', undefined]);
  expect(reasons).toContainEqual(['2019-03-05', 'text', true]);
  expect(reasons).toContainEqual(['2020-11', undefined, undefined]);
});

describe('in Arabic, from right to left', () => {
  const dhows = useFixture('dhows', {
    change: {
      name: 'with-events',
      make: async (content) => {
        const file = join(content, 'articles', 'sufun-al-milh.md');
        const text = await readFile(file, 'utf8');
        const end = text.indexOf('\n---\n') + '\n---\n'.length;
        const added = '\nوصلت السفينة إلى مالطا في ٤ و٧ مايو ١٩٩٠. ثم غادرت.\n';
        await writeFile(file, text.slice(0, end) + added + text.slice(end));
      },
    },
  });

  test.each(windows)(
    'in a %s window the page has the dates in its own words, and is accessible',
    async (_, options) => {
      const page = await dhows.open('timeline/events/', { ...options, bypassCSP: true });
      expect(await page.locator('.event > p:first-child').allInnerTexts()).toEqual([
        'وصلت السفينة إلى مالطا في ٤ و٧ مايو ١٩٩٠.',
        'وصلت السفينة إلى مالطا في ٤ و٧ مايو ١٩٩٠.',
      ]);
      expect(await page.locator('#on-1990-05-07').count()).toBe(1);
      expect(await findOverflow(page)).toEqual([]);
      expect(await runAxe(page)).toEqual([]);
    },
  );
});
