import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FORMAT, type IndexManifest } from '../archive/search/index-manifest.ts';

/** Files in the site's folder `search`, for the search page and for exports. */
const DATA = [
  'names.json',
  'articles.json',
  'cited.json',
  'passages.json',
  'postings',
  'texts',
  'words',
  'places',
  'notes',
  'stems',
  'exports',
];
const PAGE = join('search', 'index.html');
const UNVERSIONED = /data-search-version(?:="")?(?=[\s>])/;

/**
 * Moves the search index to a folder named after a hash of its contents. A page opened before an update then reads
 * files of one index or none, and never a mixture. The search page and `search/manifest.json` name the folder.
 *
 * @param pagefind the folder of Pagefind's files, within the site
 * @returns the name of the new folder
 */
export async function versionIndex(site: string, pagefind: string): Promise<string> {
  const data = DATA.map((name) => join('search', name)).filter((path) => existsSync(join(site, path)));
  const version = await hashOf(site, [...data, pagefind]);
  const [forData, forPagefind] = [join(site, 'search', version), join(site, 'pagefind', version)];
  await Promise.all([mkdir(forData, { recursive: true }), mkdir(join(site, 'pagefind'), { recursive: true })]);
  for (const path of data) await rename(join(site, path), join(forData, path.slice('search/'.length)));
  await rename(join(site, pagefind), forPagefind);
  const manifest: IndexManifest = { format: INDEX_FORMAT, version };
  await writeFile(join(site, 'search', 'manifest.json'), JSON.stringify(manifest));
  const html = await readFile(join(site, PAGE), 'utf8');
  if (!UNVERSIONED.test(html)) throw new Error(`${PAGE} has no place for the version of the search index.`);
  await writeFile(join(site, PAGE), html.replace(UNVERSIONED, `data-search-version="${version}"`));
  return version;
}

async function hashOf(site: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(String(INDEX_FORMAT));
  const patterns = paths.flatMap((path) => (path.endsWith('.json') ? [path] : [`${path}/**/*`]));
  const files = await Array.fromAsync(glob(patterns, { cwd: site, withFileTypes: true }));
  const names = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const name of names.sort()) hash.update(`${name.slice(site.length)}\n`).update(await readFile(name));
  return hash.digest('hex').slice(0, 10);
}
