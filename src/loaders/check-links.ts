import type { Fault } from '../archive/fault.ts';
import { nearest } from '../archive/nearest.ts';
import type { Link } from '../markdown/links-in.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import { valuesAt } from './references.ts';
import type { SourceRecord } from './source-record.ts';

/** The folders of the site in which records have their pages. */
const ROUTES = new Map([
  ['articles', '/articles/'],
  ['countries', '/countries/'],
  ['groups', '/groups/'],
  ['people', '/people/'],
  ['tags', '/tags/'],
  ['outlets', '/sources/'],
]);

/** Every address of a record's page, and of every place on an article's page. */
export function linkTargets(
  records: readonly SourceRecord[],
  parsed: ReadonlyMap<string, ParsedArticle>,
): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const { collection, id } of records) {
    const route = ROUTES.get(collection);
    if (route === undefined) continue;
    const path = `${route}${id}/`;
    targets.add(path);
    const article = collection === 'articles' ? parsed.get(id) : undefined;
    const places = [...(article?.paragraphs ?? []), ...(article?.sections ?? []), ...(article?.notes ?? [])];
    for (const place of places) targets.add(`${path}#${place.id}`);
  }
  return targets;
}

/** Finds links that lead to no record, and to no place in an article. */
export function checkLinks(record: SourceRecord, links: readonly Link[], targets: ReadonlySet<string>): Fault[] {
  const routes = [...ROUTES.values()];
  return links
    .filter(({ url }) => routes.some((route) => url.startsWith(route) && url !== route) && !targets.has(url))
    .map(({ url, line }) => ({
      code: 'link-unknown',
      file: record.file,
      line: line + record.bodyLine - 1,
      found: `a link to ${url}`,
      expected: 'expected the address of a record or of a place in an article',
      nearest: nearest(url, targets),
    }));
}

/** Finds former addresses of an article at which a page of the site stands today. */
export function checkOldUrls(record: SourceRecord, targets: ReadonlySet<string>): Fault[] {
  return valuesAt(record.data, 'oldUrls.*')
    .filter(({ value }) => typeof value === 'string' && targets.has(value.replace(/\/?$/, '/')))
    .map(({ path, value }) => ({
      code: 'address-claimed-twice',
      file: record.file,
      line: record.lineOf(path),
      found: `the old address “${String(value)}”`,
      expected: 'expected one at which no page stands today',
    }));
}
