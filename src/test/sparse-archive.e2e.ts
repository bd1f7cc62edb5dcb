import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serveFolder } from '../../scripts/serve/serve-folder.ts';
import { openBrowser } from './browser.ts';
import { runAxe } from './run-axe.ts';
import { runProgram } from './run-program.ts';

const SITE = `title: Small Archive
description: An archive that has just begun.
owner: ann-example
language: en
navigation:
  - { label: Articles, path: /articles/ }
  - { label: About, path: /about/ }
front: { heading: Small Archive, introduction: It has just begun. }
`;
const OWNER = 'name: Ann Example\nfamilyName: Example\ngivenName: Ann\nrole: Author\n';
const ABOUT = '---\ntitle: About\ndescription: About the archive.\n---\n\nA small archive.\n';
const ARTICLE = `---
title: A ford
summary: How a ford moves.
authors: [ann-example]
kind: blog
form: full
published: '2020'
publication: river-notes
---

The ford moved.[^1]

[^1]: Town book, fol. 12.
`;
const bare = { 'site.yaml': SITE, 'people/ann-example.yaml': OWNER, 'pages/about.mdx': ABOUT };

/** Archives that have next to nothing, by what they have. */
const archives: Record<string, Record<string, string>> = {
  'no article, and lists that are missing or empty': { ...bare, 'tags.yaml': '', 'regions.yaml': '{}' },
  'one article, about nothing that has a record': {
    ...bare,
    'articles/a-ford.md': ARTICLE,
    'publications.yaml': 'river-notes: { name: River Notes }\n',
  },
};

describe.each(Object.entries(archives))('an archive with %s', (_what, files) => {
  let folder: string;
  let serving: Serving;
  let browser: Browser;
  let built: { code: number; said: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppe-sparse-'));
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, 'content', file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    const site = join(folder, 'site');
    built = await runProgram('scripts/build.ts', [], { ARCHIVE_CONTENT: join(folder, 'content'), OUT_DIR: site });
    [serving, browser] = await Promise.all([serveFolder({ root: site, base: '/', port: 0 }), openBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([serving?.close(), browser?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  async function eachPage(look: (page: Page, path: string) => Promise<void>): Promise<void> {
    const entries = await readdir(join(folder, 'site'), { recursive: true });
    const paths = entries
      .filter((file) => file.endsWith('index.html'))
      .map((file) => file.slice(0, -'index.html'.length));
    expect(paths.length).toBeGreaterThan(10);
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(new URL(path, serving.url).href);
      await look(page, path);
    }
    await context.close();
  }

  test('becomes a site', () => {
    expect(built).toMatchObject({ code: 0 });
    expect(built.said).not.toMatch(/^\s+at /m);
  });

  test('without a heading that has nothing below it, and without counts of nothing', async () => {
    await eachPage(async (page, path) => {
      expect(await page.evaluate(headingsWithoutText), path).toEqual([]);
      expect(await page.locator('main').innerText(), path).not.toMatch(/\b(All )?0 \w+/);
    });
  });

  test('in which axe finds nothing', async () => {
    await eachPage(async (page, path) => {
      expect(await runAxe(page), path).toEqual([]);
    });
  });
});

/** Runs in the page: headings of sections that hold no other text. */
function headingsWithoutText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main section, main article')]
    .filter((section) => section.querySelector('h1, h2, h3') !== null)
    .filter((section) => {
      const rest = section.cloneNode(true);
      if (!(rest instanceof HTMLElement)) return false;
      rest.querySelectorAll('h1, h2, h3').forEach((heading) => heading.remove());
      return rest.textContent.trim() === '';
    })
    .map((section) => section.textContent.trim());
}
