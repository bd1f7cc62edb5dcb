import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultBudgets } from '../integrations/check-output/budgets.ts';
import { readData } from './read-data.ts';
import { BUNDLED_SITE, openSite } from './site.ts';
import { useServed } from './use-site.ts';

const site = useServed(openSite);

test('no article weighs more than the budget in a wide window, with the script of its margin', async () => {
  for (const { id } of await readData(BUNDLED_SITE, 'articles')) {
    const page = await site.openBlank();
    const sizes: { type: string; size: Promise<number> }[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (/^(?:document|stylesheet|script)$/.test(type))
        sizes.push({ type, size: response.body().then((body) => gzipSync(body).length) });
    });
    await page.goto(site.url(`articles/${id}/`), { waitUntil: 'networkidle' });
    const weigh = async (types: RegExp) => {
      const own = await Promise.all(sizes.filter(({ type }) => types.test(type)).map(({ size }) => size));
      return own.reduce((sum, size) => sum + size, 0);
    };
    expect(await weigh(/./), id).toBeLessThanOrEqual(defaultBudgets.page);
    expect(await weigh(/^script$/), id).toBeLessThanOrEqual(defaultBudgets.scripts);
  }
});
