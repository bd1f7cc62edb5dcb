import { browserPath } from './browser-path.ts';

/** Prepares the browser before the first end-to-end test, so that tests do not wait for it. */
export async function setup(): Promise<void> {
  await browserPath();
}
