import { isAbbreviation } from '../src/base/names.ts';
import { UserError } from '../src/base/user-error.ts';
import { openBrowser } from '../src/test/browser.ts';
import { readData } from '../src/test/read-data.ts';
import { BUNDLED_SITE, openSite } from '../src/test/site.ts';

const FOLDER = '.github/screenshots';
const VIEW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };
/** The index of the note that is open in the picture. */
const NOTE = 4;

/** Takes the README's pictures from the built site: the article with the most notes, and the most mentioned group with an abbreviation. */
const site = await openSite();
const articles = await readData(BUNDLED_SITE, 'articles');
const entities = await readData(BUNDLED_SITE, 'entities');
const [article] = articles.toSorted((a, b) => b.notes.length - a.notes.length);
const [group] = entities
  .filter(({ kind, names }) => kind === 'group' && names.some(isAbbreviation))
  .toSorted((a, b) => b.mentionCount - a.mentionCount);
const label = article?.notes[NOTE] ?? article?.notes[0];
const browser = await openBrowser();
try {
  if (!article || label === undefined) throw new UserError('Found no article with notes in the built site.');
  const page = await browser.newPage(VIEW);
  await page.goto(`${site.url}articles/${article.id}/`);
  await page.locator('.margin-note').first().waitFor();
  await page.locator(`#fnref-${label}`).click();
  await page.locator('.margin-note:focus').waitFor();
  await page.screenshot({ path: `${FOLDER}/article.png` });

  const query = group?.names.find(isAbbreviation) ?? article.title;
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-state=done]').waitFor();
  await page.screenshot({ path: `${FOLDER}/search.png` });
} finally {
  await browser.close();
  await site.close();
}
