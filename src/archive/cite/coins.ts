import { gzipSync } from 'node:zlib';
import { articleTypes } from '../../schemas/article-types.ts';
import type { ZoteroType } from '../../schemas/zotero-types.ts';
import { parseCslTitle, plainTitle } from '../title.ts';
import type { CslDate, CslItem, CslName } from '../citations/csl.ts';

/** The most bytes after gzip that ContextObjects may add to a page. */
export const MOST_BYTES = 5000;

/** A work that a page lists. */
export interface ListedWork {
  item: CslItem;
  /** Its type in Zotero, if that of its type in CSL is not the right one. */
  zotero?: ZoteroType;
}

/**
 * The ContextObjects of the entries of a list, each for the `title` of a `<span class="Z3988">`: reference managers
 * offer to save them all. Of a list that is too long for {@link MOST_BYTES}, only its first entries have one.
 *
 * @see COinS: https://en.wikipedia.org/wiki/COinS; OpenURL: ANSI/NISO Z39.88-2004
 */
export function contextObjects(entries: readonly ListedWork[]): string[] {
  const all = entries.map(({ item, zotero }) => contextObject(item, zotero));
  let kept = all.length;
  while (kept > 0 && weightOf(all.slice(0, kept)) > MOST_BYTES) kept = Math.floor(kept * 0.9);
  return all.slice(0, kept);
}

function weightOf(objects: readonly string[]): number {
  return gzipSync(objects.map((one) => `<span class="Z3988" title="${one.replaceAll('&', '&amp;')}">`).join('')).length;
}

/**
 * An item as a ContextObject of Dublin Core, with a type of Zotero, which every reference manager passes on: the
 * formats of journals and books have no newspapers, blogs or hearings.
 */
export function contextObject(item: CslItem, zotero: ZoteroType = articleTypes[item.type].zotero): string {
  const creator = zotero === 'hearing' ? 'rft.contributor' : 'rft.au';
  const fields: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', item.title && plainTitle(parseCslTitle(item.title))],
    ...(item.author ?? []).map((name): [string, string] => [creator, nameOf(name)]),
    ['rft.date', item.issued && dateOf(item.issued)],
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.place', item['publisher-place']],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page?.replace(/\s*–\s*/, '-')],
    ['rft.identifier', item.URL],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.ISBN && `urn:isbn:${item.ISBN}`],
    // The last: of what follows the type, Zotero takes a title for that of the journal, and reads no address of a thesis.
    ['rft.type', zotero],
  ];
  return fields.flatMap(([key, value]) => (value ? `${key}=${encoded(value)}` : [])).join('&');
}

/** Zotero takes the last word of a name without a comma for the family name. */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal.includes(' ') ? `${name.literal},` : name.literal;
  return [name.family, name.given].filter(Boolean).join(', ');
}

function dateOf({ 'date-parts': [first] }: CslDate): string {
  return first.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A value of a query; a few signs that need no code stay as they are, and the page lighter. */
function encoded(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(?:2C|2F|3A)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}
