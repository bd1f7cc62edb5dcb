import { expect, test } from 'vitest';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('rivers');

/** Opens a page with its bar, and asks for a text. */
async function find(path: string, text: string) {
  const page = await site.open(path);
  const button = page.getByRole('button', { name: 'Find in the text' });
  await button.click();
  const bar = page.getByRole('search', { name: 'Find in the text' });
  await bar.getByRole('searchbox').fill(text);
  const status = bar.getByRole('status');
  return { page, bar, button, status };
}

/** The group with the most mentions, and the article with most of them. */
async function mentioned() {
  const [group] = (await site.data('entities'))
    .filter(({ kind, names }) => kind === 'group' && names.length > 1)
    .toSorted((a, b) => b.mentionCount - a.mentionCount);
  if (!group) throw new Error('no group');
  const places = (await site.data('mentions')).filter(({ kind, entity }) => kind === 'group' && entity === group.id);
  const [most] = [...Map.groupBy(places, ({ article }) => article)].sort(([, a], [, b]) => b.length - a.length);
  if (!most) throw new Error('no mentions');
  return { group, article: most[0], written: [...new Set(most[1].map(({ text }) => text))] };
}

test('an article is searched for a name by all its names, with Enter from place to place', async () => {
  const { group, article } = await mentioned();
  const { page, bar, button, status } = await find(`articles/${article}/`, group.names[0] ?? '');
  await status.filter({ hasText: /^1 of \d+$/ }).waitFor();
  const count = Number(/\d+$/.exec(await status.innerText())?.[0]);
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  expect(await status.innerText()).toBe(`2 of ${count}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  expect(await status.innerText()).toBe(`${count} of ${count}`);
  expect(await runAxe(page)).toEqual([]);

  await page.keyboard.press('Escape');
  expect(await bar.count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the passages of a dossier are searched, and each place is in a list', async () => {
  const { group, written } = await mentioned();
  const { bar, status } = await find(`groups/${group.id}/`, written[0] ?? '');
  await status.filter({ hasText: /^1 of \d+$/ }).waitFor();
  await bar.locator('summary').click();
  const places = bar.getByRole('listitem').getByRole('button');
  expect(await places.count()).toBeGreaterThan(0);
  await places.last().click();
  expect(await status.innerText()).toMatch(/^(?!0)\d+ of \d+$/);
});

test('a text that is not there is said not to be', async () => {
  const { article } = await mentioned();
  const { status } = await find(`articles/${article}/`, 'xqzvkw');
  await status.filter({ hasText: 'Not found' }).waitFor();
});
