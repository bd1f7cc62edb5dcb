import type { ContentFinding } from './content-codes.ts';
import { nearest } from '../base/nearest.ts';
import type { Link } from '../markdown/links-in.ts';
import type { LinkTargets } from './link-targets.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds links to missing pages of the site and to missing places in articles. Links to files outside `media/`, and to
 * places on other kinds of pages, are checked in the built site.
 */
export function checkLinks(record: FileRecord, links: readonly Link[], targets: LinkTargets): ContentFinding[] {
  return links.flatMap(({ url, line }) => {
    const meant = missingTarget(record, url, targets);
    if (!meant) return [];
    const found = `a link to ${url}`;
    const expected = 'the address of a page or of a place in an article';
    return [
      { code: 'link-unknown', file: record.file, line, found, expected, proposal: nearest(meant.url, meant.among) },
    ];
  });
}

/** Finds images that do not exist. Images on other sites are refused by the check of HTML. */
export function checkImages(record: FileRecord, images: readonly Link[], targets: LinkTargets): ContentFinding[] {
  return images.flatMap(({ url, line }): ContentFinding[] => {
    const path = pathOf(url);
    if (!/^\/(?!\/)/.test(path) || targets.images.has(path)) return [];
    return [
      {
        code: 'image-unknown',
        file: record.file,
        line,
        found: `an image at ${url}`,
        expected: 'the address of an image of the content folder, such as /media/map.png',
        proposal: nearestImage(path, targets),
      },
    ];
  });
}

/** The image with the most similar address, or else one of the same name in another folder. */
function nearestImage(path: string, { images }: LinkTargets): string | undefined {
  const name = (address: string) => address.split('/').at(-1)?.toLowerCase();
  return nearest(path, images) ?? [...images].find((address) => name(address) === name(path));
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
  { pages, placesOn, old, images, mayStand }: LinkTargets,
): { url: string; among: Iterable<string> } | undefined {
  if (url.startsWith('#') && collection !== 'articles') return undefined;
  const whole = url.startsWith('#') ? `/articles/${id}/${url}` : url;
  const path = whole.replace(/[?#].*$/s, '');
  if (path.startsWith('/media/')) return images.has(pathOf(path)) ? undefined : { url: path, among: images };
  if (!/^\/(?!\/)/.test(path) || path.split('/').at(-1)?.includes('.') || mayStand(path)) return undefined;
  if (!pages.has(path)) return old.has(pathOf(path)) ? undefined : { url: path, among: [...pages, ...old] };
  if (!whole.includes('#') || !path.startsWith('/articles/') || path === '/articles/') return undefined;
  const places = placesOn(path);
  return places.has(whole.replace(/\?[^#]*/, '')) ? undefined : { url: whole, among: places };
}
