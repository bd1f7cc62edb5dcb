import { openBrowser } from '../src/test/browser.ts';
import { openSite } from '../src/test/site.ts';

const FOLDER = '.github/screenshots';
const VIEW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };

/** Takes the README's pictures from the built site. */
const site = await openSite();
const browser = await openBrowser();
try {
  const page = await browser.newPage(VIEW);
  await page.goto(`${site.url}articles/central-asia-in-2021/`);
  await page.locator('#fnref-655').click();
  await page.locator('.note-preview').waitFor();
  await page.screenshot({ path: `${FOLDER}/article.png` });

  await page.goto(`${site.url}search/?q=KTJ`);
  await page.locator('[data-search-state=done]').waitFor();
  await page.screenshot({ path: `${FOLDER}/search.png` });
} finally {
  await browser.close();
  await site.close();
}
