import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { redirectFile } from '../../base/redirect-file.ts';
import type { Words } from '../../i18n/model.ts';
import { redirectPage } from './redirect-page.ts';

/** The former addresses of a page, and its current one. */
export interface Moved {
  title: string;
  oldUrls: readonly string[];
  href: string;
  canonical: string;
}

/**
 * Writes redirect pages from former addresses to pages into a built site. Existing files are kept.
 *
 * @returns a line for each page that could not be written, for example because `public/` has a file at its path
 */
export async function writeRedirects(site: string, moved: readonly Moved[], words: Words): Promise<string[]> {
  const failures: string[] = [];
  for (const { oldUrls, ...target } of moved) {
    for (const old of oldUrls) {
      const file = join(site, redirectFile(old));
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, redirectPage(target, words), { flag: 'wx' });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        failures.push(`No page at ${old} leads on to ${target.href}: ${why}`);
      }
    }
  }
  return failures;
}
