import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

/**
 * Material beside the checkout, which other clones do not have: tests that need it are then skipped, with the reason.
 */
export interface SharedMaterial {
  /** The absolute path of the file or folder. */
  path: string;
  isThere: boolean;
  /** Skips a test, with the reason, if the material is absent. For `beforeEach`. */
  skipWithout: (context: TestContext) => void;
}

/** @param path within the folder beside the checkout. @example "seed/export.txt" */
export function sharedMaterial(path: string): SharedMaterial {
  const whole = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  const isThere = existsSync(whole);
  return { path: whole, isThere, skipWithout: ({ skip }) => skip(!isThere, `there is no ../shared/${path} here`) };
}
