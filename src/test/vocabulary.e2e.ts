import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { compareCodes } from '../base/compare-text.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';
import { biblatexIn } from './entry-in-page.ts';

const site = useFixture('unions');
const off = { javaScriptEnabled: false };

describe('the kinds of an archive’s own vocabulary', () => {
  test('head the index of groups, in its order, before the general ones', async () => {
    const page = await site.open('groups/', off);
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['Strike committees', 'Unions', 'Political parties']);
  });

  test('are said on the pages of groups and articles', async () => {
    const kickers = { 'groups/committee-of-forty/': 'Strike committee', 'articles/the-coal-heavers/': 'Pamphlet' };
    for (const [path, kicker] of Object.entries(kickers)) {
      const page = await site.open(path, off);
      expect(await page.locator('.kicker').first().innerText()).toMatch(new RegExp(`^${kicker}$`, 'i'));
    }
  });

  test('explain names of groups and places in texts', async () => {
    const pamphlet = await site.read('articles/the-coal-heavers/index.html');
    for (const line of ['Strike committee', 'Union: Malta']) expect(pamphlet).toContain(line);
    expect(await site.read('articles/an-hour-on-the-quays/index.html')).toContain('Canal in Malta');
  });

  test('tell a reader of the search what a group is', async () => {
    const page = await site.open('search/?q=committee+of+forty');
    await page.locator('[data-search-state=done]').waitFor();
    expect(await page.locator('main').innerText()).toContain('Strike committee');
  });
});

describe('relations with words of the owner’s', () => {
  test('are in the legend, in the owner’s order, with the ties of people and countries last', async () => {
    const page = await site.open('relations/', off);
    expect((await page.locator('.legend li').allInnerTexts()).map((text) => text.trim())).toEqual([
      'affiliated to',
      'broke with',
      'leads, led or founded',
      'organises in',
    ]);
  });

  test('have lines and ends that distinguish them', async () => {
    const page = await site.open('relations/', off);
    const lines = await page.locator('.legend path').evaluateAll((paths) =>
      paths.map((path) => {
        const { strokeDasharray, stroke } = getComputedStyle(path);
        return [strokeDasharray, stroke, path.getAttribute('marker-end')].join(' ');
      }),
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(await page.locator('.legend path').nth(1).getAttribute('class')).toContain('hostile');
  });

  test('are read from both sides', async () => {
    const party = await site.open('groups/harbour-party/', off);
    expect(await party.locator('.statements').innerText()).toContain('Has the affiliate');
    const union = await site.open('groups/dockers-federation/', off);
    expect(await union.locator('.statements').innerText()).toMatch(/Affiliated to[^]*Broke with/);
  });
});

describe('articles of the owner’s kinds', () => {
  test('are cited in RIS, BibLaTeX and CSL by their types', async () => {
    expect(await site.read('articles/the-coal-heavers/cite.ris')).toMatch(
      /^TY {2}- PAMP\r\n[^]*PB {2}- Quay Press\r\n/,
    );
    expect(biblatexIn(await site.read('articles/the-coal-heavers/index.html'))).toMatch(
      /^@booklet\{[^]*howpublished = \{Quay Press\}/,
    );
    const items = z
      .array(z.object({ id: z.string(), type: z.string(), genre: z.string().optional() }))
      .parse(JSON.parse(await site.read('data/cite.json')));
    expect(items.toSorted((a, b) => compareCodes(a.id, b.id))).toEqual([
      { id: 'an-hour-on-the-quays', type: 'broadcast', genre: 'Wireless talk' },
      { id: 'the-coal-heavers', type: 'pamphlet' },
      { id: 'what-the-strike-cost', type: 'report', genre: 'Working paper' },
      { id: 'words-at-the-gate', type: 'speech', genre: 'Speech' },
    ]);
  });

  test('tell Zotero what they are', async () => {
    expect(await metaOf(await site.open('articles/the-coal-heavers/', off))).toMatchObject({
      'z:itemType': 'book',
      'dc.publisher': 'Quay Press',
    });
    expect(await metaOf(await site.open('articles/an-hour-on-the-quays/', off))).toMatchObject({
      'z:itemType': 'radioBroadcast',
    });
    expect(await metaOf(await site.open('articles/words-at-the-gate/', off))).toMatchObject({
      'z:itemType': 'presentation',
      'z:meetingName': 'Meeting at the Dock Gate',
      'z:presenters': 'Example, Ann',
    });
  });

  test('are cited in words, with the event of a speech and the genre of a paper', async () => {
    const speech = await site.read('articles/words-at-the-gate/index.html');
    expect(speech).toContain('(Speech, Meeting at the Dock Gate, Valletta, June 1, 1912)');
    expect(await site.read('articles/what-the-strike-cost/index.html')).toContain('[Working paper]');
  });

  test('are named in the description of the data', async () => {
    expect(await site.read('about/data/index.html')).toContain('pamphlet, wireless-talk, working-paper or speech');
  });
});

test('names are found in the spellings of the vocabulary', async () => {
  const mentions = await site.data('mentions');
  const found = mentions.filter(({ entity }) => entity === 'sergei-sample').map(({ text }) => text);
  expect(found.toSorted()).toEqual(['Sergej Sample', 'Sergey Sample']);
  expect(mentions.filter(({ entity }) => entity === 'coal-quay').map(({ text }) => text)).toContain('Coal Kay');
});

test.each([
  ['articles/', 'Pamphlets, talks and papers from the quays.'],
  ['countries/', 'Where the unions had branches.'],
  ['groups/', 'Unions, parties and committees, and what became of them.'],
  ['people/', 'Organisers, and those who wrote about them.'],
  ['relations/', 'Who joined whom, and who broke with whom.'],
  ['tags/', 'What the pamphlets are about.'],
  ['sources/', 'What the authors read.'],
  ['timeline/', 'The strikes, year by year.'],
])('%s begins with the owner’s text, and has nothing wrong according to axe', async (path, text) => {
  const page = await site.openBlank({ bypassCSP: true });
  await page.goto(site.url(path));
  expect(await page.locator('.standfirst').first().innerText()).toBe(text);
  expect(await runAxe(page)).toEqual([]);
});

async function metaOf(page: Page): Promise<Record<string, string>> {
  const tags = await page
    .locator('meta[name]')
    .evaluateAll((all) => all.map((meta) => [meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? '']));
  return z.record(z.string(), z.string()).parse(Object.fromEntries(tags));
}
