import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { redirectFile } from '../base/redirect-file.ts';
import { redirectPage } from './redirect-page.ts';

/** Former addresses of an article, and where it stands. */
export interface Moved {
  title: string;
  oldUrls: readonly string[];
  href: string;
  canonical: string;
}

/**
 * Writes the pages that lead from former addresses to articles into a built site. A file that is already there stays.
 *
 * @returns what could not be written, one line each: files of the owner's own, from `public/`, may stand in the way
 */
export async function writeRedirects(site: string, moved: readonly Moved[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { oldUrls, ...target } of moved) {
    for (const old of oldUrls) {
      const file = join(site, redirectFile(old));
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, redirectPage(target), { flag: 'wx' });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        failures.push(`No page at ${old} leads on to ${target.href}: ${why}`);
      }
    }
  }
  return failures;
}
