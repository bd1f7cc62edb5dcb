import { feedFormats } from '../../../archive/feeds/formats.ts';
import type { BlogAddresses } from '../../model/blog-addresses.ts';
import type { Attachment } from '../../html/shortcodes/converters.ts';
import type { Channel } from './channel.ts';
import { detached, textOf } from './text-of.ts';
import { attributesIn, fieldOf, type XmlElement } from './xml-element.ts';

/**
 * The addresses that WordPress answers for a post, its files and its lists, with permalinks as they are by default:
 * https://developer.wordpress.org/advanced-administration/wordpress/query-vars/. Addresses whose names an export does
 * not give are left out; of dates, those of days, which a site finds by their year. A post without a number is from no export of WordPress.
 */
export function blogAddresses(
  item: XmlElement,
  channel: Channel,
  files: readonly Attachment[] = [],
): { addresses?: BlogAddresses } {
  const blog = pathOf(channel.stated.blog?.address);
  const at = (address: string) => detached(`${blog}${address}`);
  const id = fieldOf(item, 'wp:post_id');
  if (id === undefined || !/^\d+$/.test(id)) return {};
  const isPage = fieldOf(item, 'wp:post_type') === 'page';
  const ofFiles = files.flatMap(({ pages = [] }) =>
    pages.map((page) => (page.startsWith('?') ? at(`/${page}`) : page)),
  );
  const addresses: BlogAddresses = {
    post: [at(`/?p=${id}`), ...(isPage ? [at(`/?page_id=${id}`)] : []), ...ofFiles],
    terms: item.children
      .filter(({ name }) => name === 'category')
      .flatMap((element) => termAddresses(element, channel))
      .map(([name, address]) => [name, at(address)]),
    authors: item.children
      .filter(({ name }) => name === 'dc:creator')
      .flatMap(({ text }) => authorAddresses(textOf(text), channel))
      .map(([name, address]) => [name, at(address)]),
    feeds: [
      [at('/feed/'), RSS],
      [at('/feed/rss2/'), RSS],
      [at('/?feed=rss2'), RSS],
      [at('/feed/atom/'), ATOM],
      [at('/?feed=atom'), ATOM],
    ],
    lists: [at('/page/*')],
    years: isPage ? [] : yearAddresses(fieldOf(item, 'wp:post_date')).map(([year, address]) => [year, at(address)]),
  };
  return { addresses };
}

/** The lists of the year and the month of a post, whose date is "2020-03-04 10:00:00". */
function yearAddresses(date = ''): [string, string][] {
  const [, year, month] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])-/.exec(date) ?? [];
  if (year === undefined || month === undefined) return [];
  return [`/${year}/`, `/${year}/${month}/`, `/?m=${year}`, `/?m=${year}${month}`].map((address) => [year, address]);
}

/** The lists of a term. `nicename` is its name in addresses; categories may be within others. */
function termAddresses({ text, attributes }: XmlElement, channel: Channel): [string, string][] {
  const given = attributesIn(attributes);
  const [domain = '', nicename = ''] = [given.get('domain'), given.get('nicename')];
  const name = textOf(text);
  if (name === '' || !IN_ADDRESS.test(nicename)) return [];
  if (domain === 'post_tag') return [`/tag/${nicename}/`, `/?tag=${nicename}`].map((address) => [name, address]);
  if (domain !== 'category') return [];
  const { id, path = nicename } = channel.category(nicename) ?? {};
  const addresses = [...new Set([`/category/${path}/`, `/category/${nicename}/`]), `/?category_name=${nicename}`];
  return [...addresses, ...(id === undefined ? [] : [`/?cat=${id}`])].map((address) => [name, address]);
}

/** The lists of an author: in addresses, WordPress writes logins in small letters. One with other signs is left out. */
function authorAddresses(login: string, channel: Channel): [string, string][] {
  const nicename = login.toLowerCase();
  const name = channel.authorName(login) ?? login;
  if (!IN_ADDRESS.test(nicename)) return [];
  const id = channel.authorId(login);
  return [`/author/${nicename}/`, ...(id === undefined ? [] : [`/?author=${id}`])].map((address) => [name, address]);
}

const [RSS, ATOM] = [`/${feedFormats.rss.file}`, `/${feedFormats.atom.file}`];

/** Names as WordPress makes them: letters beyond ASCII are percent-encoded. */
const IN_ADDRESS = /^(?:[a-z0-9_-]|%[0-9a-f]{2})+$/;

/** The path under which a blog is, without a slash at its end. */
function pathOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : '';
}
