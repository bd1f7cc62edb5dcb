import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['/', '/archive/'] as const)('the front page opens without errors under %s', async (base) => {
  const site = await openSite(base);
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on(
    'response',
    (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
  );
  try {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(troubles).toEqual([]);
  } finally {
    await page.close();
    await site.close();
  }
});

test('nothing is fetched from another host', async () => {
  const site = await openSite();
  const page = await browser.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  try {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect([...hosts]).toEqual([new URL(site.url).host]);
  } finally {
    await page.close();
    await site.close();
  }
});
