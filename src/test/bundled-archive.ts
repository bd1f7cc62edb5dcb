import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';
import { parse } from 'yaml';

/** The archive of this repository. */
export interface BundledArchive {
  /** Its content folder. */
  content: string;
  /** Whether it is there: an owner may have replaced it. */
  isThere: boolean;
  /** Skips a test about this archive, with the reason, if another has replaced it. For `beforeEach`. */
  skipWithout: (context: TestContext) => void;
}

export function bundledArchive(): BundledArchive {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const expected = readYaml(new URL('search/queries/bundled.yaml', import.meta.url))?.archive;
  const found = readYaml(new URL('../../content/site.yaml', import.meta.url));
  const isThere = found !== undefined && found.title === expected?.title && found.owner === expected?.owner;
  const reason = 'content/ has another archive than the one of this test';
  return { content, isThere, skipWithout: ({ skip }) => skip(!isThere, reason) };
}

interface Named {
  title?: string;
  owner?: string;
}

function readYaml(file: URL): (Named & { archive?: Named }) | undefined {
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Named & { archive?: Named }) : undefined;
}
