import { openBrowser } from '../src/test/browser.ts';
import { serveFolder } from './serve/serve-folder.ts';
const site = await serveFolder({ root: 'dist', base: '/', port: 0 });
const browser = await openBrowser();
for (const q of process.argv.slice(2)) {
  const page = await browser.newPage();
  await page.goto(`${site.url.replace(/\/$/, '')}/search/?q=${encodeURIComponent(q)}`);
  await page.waitForSelector('[data-search-state=done]');
  console.log('==', q);
  for (const t of (await page.locator('[data-result]').allInnerTexts()).slice(0, 6)) console.log('  -', t.slice(0, 160).replaceAll('\n', ' | '));
  await page.close();
}
await browser.close(); await site.close();
