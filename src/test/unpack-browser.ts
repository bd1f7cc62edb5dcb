import { browserPath } from './browser-path.ts';

/** Makes the browser ready before the first end-to-end test, so that the tests do not wait for it one by one. */
export async function setup(): Promise<void> {
  await browserPath();
}
