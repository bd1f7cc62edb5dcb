import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plural } from '../base/plural.ts';
import { typeOfAddress } from '../base/media-types.ts';
import type { FileRecord } from '../loaders/file-record.ts';
import { readContent } from '../loaders/read-content.ts';
import { valuesAt } from '../loaders/references.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import { hostOf } from './model/own-site.ts';

/** An address on the old site that an article still needs. */
interface Needed {
  address: string;
  kind: 'image' | 'file' | 'page';
  /** The first article that needs it, with the line. */
  place: string;
  count: number;
}

const KINDS = [
  ['image', 'image', 'images', 'Import again with --media and the folder of uploads, and articles show copies.'],
  ['file', 'other file', 'other files', 'Import again with --media and the folder of uploads, and they come along.'],
  [
    'page',
    'page',
    'pages',
    'Pages that were not imported, lists, and what frames showed: import them, or write down what matters.',
  ],
] as const;
/** How many addresses of one kind the terminal names. */
const SHOWN = 20;

/**
 * Says what of an archive would be lost if the sites from which its articles were imported went away: images, files
 * and pages on their hosts to which articles lead.
 *
 * @returns the exit code: 0 if nothing would be lost, else 2
 */
export async function checkOldSite(folder: string, say: (text: string) => void): Promise<number> {
  const { records } = await readContent(folder);
  const articles = records.filter(({ collection }) => collection === 'articles');
  const hosts = await oldHosts(folder, articles);
  const needed = neededOf(articles, hosts);
  if (needed.length === 0) {
    say(`Nothing in ${folder} needs ${hosts.size === 0 ? 'an old site' : [...hosts].join(', ')}.`);
    return 0;
  }
  say(`If ${[...hosts].join(', ')} went away, this would be lost:`);
  for (const [kind, one, many, advice] of KINDS) {
    const list = needed.filter((each) => each.kind === kind);
    if (list.length === 0) continue;
    say(`${plural(list.length, one, many)}. ${advice}`);
    for (const { address, place, count } of list.slice(0, SHOWN)) {
      say(`  ${folder}/${place}: ${address}${count > 1 ? `, and in ${plural(count - 1, 'other place')}` : ''}`);
    }
    if (list.length > SHOWN) say(`  and ${plural(list.length - SHOWN, 'more')}`);
  }
  return 2;
}

/** The hosts of the posts that became articles, as the report of the import and the articles themselves say. */
async function oldHosts(folder: string, articles: readonly FileRecord[]): Promise<Set<string>> {
  const report = await readFile(join(folder, 'import-report.json'), 'utf8').catch(() => '');
  const permalinks = [...report.matchAll(/"permalink": "([^"]+)"/g)].map(([, address]) => address);
  const urls = articles.flatMap(({ data }) =>
    valuesAt(data, 'oldUrls.*').length === 0 ? [] : valuesAt(data, 'url').map(({ value }) => value),
  );
  return new Set([...permalinks, ...urls].flatMap((address) => hostOf(String(address)) ?? []));
}

function neededOf(articles: readonly FileRecord[], hosts: ReadonlySet<string>): Needed[] {
  const needed = new Map<string, Needed>();
  for (const { file, body, bodyLine } of articles) {
    const { links, images } = parseCached(file, body);
    for (const { url, line } of [...links, ...images]) {
      const host = hostOf(url);
      if (host === undefined || !hosts.has(host)) continue;
      const known = needed.get(url);
      if (known) known.count += 1;
      else needed.set(url, { address: url, kind: kindOf(url), place: `${file}:${line + bodyLine - 1}`, count: 1 });
    }
  }
  return [...needed.values()];
}

function kindOf(address: string): Needed['kind'] {
  const kind = typeOfAddress(address)?.kind;
  if (kind === 'image' || kind === 'drawing') return 'image';
  return kind === undefined ? 'page' : 'file';
}
