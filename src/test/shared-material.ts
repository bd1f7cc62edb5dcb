import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

/** Material that is kept beside the checkout. A clone elsewhere has none: tests that need it skip themselves, and say so. */
export interface SharedMaterial {
  /** The whole path of the file or folder. */
  path: string;
  isThere: boolean;
  /** Skips a test, with the reason, where the material is absent. Made for `beforeEach`. */
  skipWithout: (context: TestContext) => void;
}

/** @param path within the folder beside the checkout. @example "seed/export.txt" */
export function sharedMaterial(path: string): SharedMaterial {
  const whole = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  const isThere = existsSync(whole);
  return { path: whole, isThere, skipWithout: ({ skip }) => skip(!isThere, `there is no ../shared/${path} here`) };
}
