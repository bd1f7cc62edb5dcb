import { chromium, type Browser } from 'playwright-core';
import { browserPath } from './browser-path.ts';

/** Starts a headless Chromium. The caller must close it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
