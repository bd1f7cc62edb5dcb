import type { ContentFinding } from './content-codes.ts';
import { typeOfAddress } from '../base/media-types.ts';
import { nearest } from '../base/nearest.ts';
import type { Link } from '../markdown/links-in.ts';
import type { LinkTargets } from './link-targets.ts';
import { isDraftRecord } from './drafts.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds links to missing pages of the site and to missing places in articles. Links to files outside `media/`, and to
 * places on other kinds of pages, are checked in the built site.
 */
export function checkLinks(record: FileRecord, links: readonly Link[], targets: LinkTargets): ContentFinding[] {
  return links.flatMap(({ url, line }): ContentFinding[] => {
    const found = `a link to ${url}`;
    if (targets.drafts.has(url.replace(/[?#].*$/s, '')) && !isDraftRecord(record)) {
      return [{ code: 'link-to-draft', file: record.file, line, found, expected: PUBLISHED }];
    }
    const meant = missingTarget(record, url, targets);
    if (!meant) return [];
    const expected = 'the address of a page or of a place in an article';
    return [
      { code: 'link-unknown', file: record.file, line, found, expected, proposal: nearest(meant.url, meant.among) },
    ];
  });
}

/** What a published record may refer to. */
export const PUBLISHED = 'a page that builds include; this one is a draft';

/**
 * Finds images and recordings that do not exist, and files that pages cannot show. Those on other sites are refused by
 * the check of HTML.
 */
export function checkImages(record: FileRecord, images: readonly Link[], targets: LinkTargets): ContentFinding[] {
  return images.flatMap(({ url, line }): ContentFinding[] => {
    const path = pathOf(url);
    if (!/^\/(?!\/)/.test(path)) return [];
    const place = { file: record.file, line };
    if (targets.media.has(path)) {
      const kind = typeOfAddress(path)?.kind;
      if (kind !== 'file' && kind !== 'captions') return [];
      const expected = `an image or a recording; a link to this file is [words](${path})`;
      return [{ ...place, code: 'image-type', found: `${url} in the place of an image`, expected }];
    }
    return [
      {
        code: 'image-unknown',
        ...place,
        found: `an image at ${url}`,
        expected: 'the address of an image of the content folder, such as /media/map.png',
        proposal: nearestImage(path, targets),
      },
    ];
  });
}

/** The image with the most similar address, or else one of the same name in another folder. */
function nearestImage(path: string, { media }: LinkTargets): string | undefined {
  const name = (address: string) => address.split('/').at(-1)?.toLowerCase();
  return nearest(path, media) ?? [...media].find((address) => name(address) === name(path));
}

/** The path of an address as files are named, without what follows `?` or `#`. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A broken link within the site, and everything it could have led to. */
function missingTarget(
  { collection, id }: FileRecord,
  url: string,
  { pages, placesOn, old, media, mayStand }: LinkTargets,
): { url: string; among: Iterable<string> } | undefined {
  if (url.startsWith('#') && collection !== 'articles') return undefined;
  const whole = url.startsWith('#') ? `/articles/${id}/${url}` : url;
  const path = whole.replace(/[?#].*$/s, '');
  if (path.startsWith('/media/')) return media.has(pathOf(path)) ? undefined : { url: path, among: media };
  if (!/^\/(?!\/)/.test(path) || path.split('/').at(-1)?.includes('.') || mayStand(path)) return undefined;
  if (!pages.has(path)) return old.has(pathOf(path)) ? undefined : { url: path, among: [...pages, ...old] };
  if (!whole.includes('#') || !path.startsWith('/articles/') || path === '/articles/') return undefined;
  const places = placesOn(path);
  return places.has(whole.replace(/\?[^#]*/, '')) ? undefined : { url: whole, among: places };
}
