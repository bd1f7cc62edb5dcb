import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unlessThere } from '../base/unless-there.ts';
import { mapConcurrently } from '../loaders/map-concurrently.ts';

interface SiteFile {
  /** Its path within the site. @example "/articles/ferry/cite.ris" */
  path: string;
  /** Makes its text. */
  write: () => string;
}

/** Writes files into a built site. Existing files, such as those of `public/`, are kept. */
export async function writeSiteFiles(site: string, files: readonly SiteFile[]): Promise<void> {
  const byFolder = Map.groupBy(files, ({ path }) => dirname(path));
  await mapConcurrently([...byFolder], async ([folder, own]) => {
    await mkdir(join(site, folder), { recursive: true });
    for (const { path, write } of own) await writeFile(join(site, path), write(), { flag: 'wx' }).catch(unlessThere);
  });
}
