import { openBrowser } from '../src/test/browser.ts';
import { serveFolder } from './serve/serve-folder.ts';
const site = await serveFolder({ root: '/tmp/lead/out', base: '/', port: 0 });
const browser = await openBrowser();
const shots: [string, string, number, string][] = JSON.parse(process.argv[2]!);
for (const [name, path, width, scheme] of shots) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme as 'light' });
  await page.goto(site.url.replace(/\/$/, '') + path);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/lead/${name}.png`, fullPage: false });
  await page.close();
}
await browser.close();
await site.close();
