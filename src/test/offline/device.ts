import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FixtureSite } from '../fixture-site.ts';

/** What is registered and stored on the device. */
export function stateOf(page: Page): Promise<{ workers: number; caches: number; keys: string[] }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const workers = await navigator.serviceWorker.getRegistrations();
    return { workers: workers.length, caches: names.length, keys: keys.flat().map(({ url }) => url) };
  });
}

/** The version of a built site. */
export async function versionOf({ folder }: FixtureSite): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'about/offline/version.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The version that is whole on the device. @param site its address */
export function versionOn(page: Page, site: string): Promise<string | undefined> {
  return page.evaluate(async (record) => {
    const answer = await caches.match(record);
    return answer && ((await answer.json()) as { version: string }).version;
  }, `${site}?record`);
}
