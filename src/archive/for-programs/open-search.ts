import { x } from 'xastscript';
import { xmlDocument } from '../../epub/xml.ts';
import type { Archive } from '../model.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';

/** The path of the description within the site. */
export const OPEN_SEARCH = { path: '/opensearch.xml', type: 'application/opensearchdescription+xml' } as const;

/** The most characters of a short name and of a description. */
const SHORT = 16;
const DESCRIPTION = 1024;

/**
 * How browsers search the archive from their address bar.
 *
 * @param icon of the site
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearch(
  { site }: Pick<Archive, 'site'>,
  addresses: DataContext,
  icon?: { path: string; type?: string },
): string {
  const absolute = (path: string) => absoluteUrl(addresses, addresses.urls.href(path));
  const { path, type } = OPEN_SEARCH;
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortName(site.title)),
      x('Description', cut(site.description, DESCRIPTION)),
      x('Url', { type: 'text/html', template: `${absolute('/search/')}?q={searchTerms}` }),
      x('Url', { type, rel: 'self', template: absolute(path) }),
      ...(icon ? [x('Image', icon.type === undefined ? {} : { type: icon.type }, absolute(icon.path))] : []),
      x('Language', site.language),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}

/** As many words of a title as fit, and no longer than a short name may be. */
function shortName(title: string): string {
  if (title.length <= SHORT) return title;
  const words = title.slice(0, SHORT + 1).replace(/\s+\S*$/u, '');
  return words.length <= SHORT ? words : cut(title, SHORT);
}

/** Whole characters, at most as many code units as may be. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}
