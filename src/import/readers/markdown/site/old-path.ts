import { isObject } from '../../../../base/is-object.ts';
import { textOfValue } from '../../stated-values.ts';
import { contentFolderOf, languageInName, languageOfPage } from './page-language.ts';
import type { SiteFacts } from './site-facts.ts';

/** What the address of a page is made of. */
export interface PageFacts {
  /** Its path within the site's folder. */
  path: string;
  title: string | undefined;
  slug: string | undefined;
  /** YYYY-MM-DD, as far as it is known. */
  date: string | undefined;
  categories: readonly string[];
  /** The address that it gives itself: a path, or for Jekyll a pattern of one. */
  address: string | undefined;
}

/**
 * The path of a page on the site that a folder made, as Jekyll, Hugo and Quarto make it by default and as their
 * configuration says; undefined where the folder is no site.
 *
 * Jekyll: https://jekyllrb.com/docs/permalinks/, Hugo: https://gohugo.io/content-management/urls/
 */
export function oldPathOf(page: PageFacts, site: SiteFacts): string | undefined {
  switch (site.kind) {
    case 'jekyll':
      return jekyllPath(page, site.config);
    case 'hugo':
      return hugoPath(page, site);
    case 'quarto':
      return `/${page.path.replace(/\.\w+$/, '.html').replace(/(^|\/)index\.html$/, '$1')}`;
    case 'vault':
    case 'folder':
      return page.address;
  }
}

/** The name of a post of Jekyll. @example "2012-05-06-the-ford.md" */
export const JEKYLL_NAME = /^(?:.*\/)?(\d{4})-(\d{1,2})-(\d{1,2})-([^/]+?)\.\w+$/;

function jekyllPath(page: PageFacts, config: SiteFacts['config']): string {
  const { path } = page;
  const [, year, month = '', day = '', name = ''] = /(?:^|\/)_(?:posts|drafts)\//.test(path)
    ? (JEKYLL_NAME.exec(path) ?? [])
    : [];
  if (year === undefined) return jekyllPage(page, config);
  const date = page.date ?? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const given = page.address ?? textOfValue(config['permalink']) ?? 'date';
  const folders = path.replace(/_posts\/.*$/, '').split('/');
  const categories = page.categories.length > 0 ? page.categories : folders;
  return filled(STYLES.get(given) ?? given, {
    ...partsOf(date),
    title: page.slug ?? name,
    slug: page.slug ?? name,
    categories: categories
      .filter(Boolean)
      .map((each) => each.toLowerCase().replace(/\s+/g, '-'))
      .join('/'),
  });
}

const STYLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: '/:categories/:year/:month/:day/:title.html',
    pretty: '/:categories/:year/:month/:day/:title/',
    ordinal: '/:categories/:year/:y_day/:title.html',
    none: '/:categories/:title.html',
  }),
);

function jekyllPage({ path, address, slug }: PageFacts, config: SiteFacts['config']): string {
  const collections = isObject(config['collections']) ? config['collections'] : {};
  const [, collection = '', rest = path] = /^_([^/]+)\/(.*)$/.exec(path) ?? [];
  const own = collections[collection];
  const name = rest.replace(/\.\w+$/, '');
  const pattern = address ?? (isObject(own) ? textOfValue(own['permalink']) : undefined);
  if (pattern !== undefined) {
    return filled(pattern, {
      collection,
      path: name,
      name,
      title: slug ?? name,
      slug: slug ?? name,
      output_ext: '.html',
    });
  }
  const whole = collection === '' ? name : `${collection}/${name}`;
  const isPretty = /^pretty$|\/$/.test(textOfValue(config['permalink']) ?? '');
  if (/(?:^|\/)index$/.test(whole)) return `/${whole.replace(/index$/, '')}`;
  return `/${whole}${isPretty ? '/' : '.html'}`;
}

/** The path of a page of Hugo: those in another than the site’s first language are in a folder of its name. */
function hugoPath(page: PageFacts, site: SiteFacts): string {
  const { config } = site;
  const language = languageOfPage(page.path, site);
  const first = textOfValue(config['defaultContentLanguage']) ?? 'en';
  const isFirst = language === undefined || language.toLowerCase() === first.toLowerCase();
  const own =
    isFirst && config['defaultContentLanguageInSubdir'] !== true ? '' : `/${(language ?? first).toLowerCase()}`;
  const path = pathInLanguage(page, site);
  return page.address !== undefined && path.startsWith(`${own}/`) ? path : own + path;
}

function pathInLanguage({ path, address, slug, date, title }: PageFacts, site: SiteFacts): string {
  if (address !== undefined) return address.startsWith('/') ? address : `/${address}`;
  const folder = contentFolderOf(path, site)?.folder;
  const inside = folder === undefined ? path.replace(/^(?:.*\/)?content\//, '') : path.slice(folder.length);
  const file = inside.replace(/\.\w+$/, '');
  const language = languageInName(path, site);
  const { config } = site;
  const within = language === undefined ? file : file.slice(0, -language.length - 1);
  const parts = within.split('/');
  if (/^_?index$/.test(parts.at(-1) ?? '')) parts.pop();
  const name = parts.pop() ?? '';
  const all = isObject(config['permalinks']) ? config['permalinks'] : {};
  const patterns = isObject(all['page']) ? all['page'] : all;
  const pattern = textOfValue(patterns[parts[0] ?? '/']);
  const last = slug ?? name;
  if (pattern !== undefined && name !== '') {
    return filled(pattern, {
      ...partsOf(date ?? ''),
      section: parts[0] ?? '',
      sections: parts.join('/'),
      title: named(title ?? name),
      slug: named(slug ?? title ?? name),
      slugorfilename: named(slug ?? name),
      slugorcontentbasename: named(slug ?? name),
      filename: named(name),
      contentbasename: named(name),
    });
  }
  const whole = [...parts, last].filter(Boolean).map(named).join('/');
  return whole === '' ? '/' : `/${whole}/`;
}

/** As Hugo writes names in addresses. */
function named(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/["'?#%&:,!()]/g, '');
}

function partsOf(date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = Date.parse(`${year}-01-01`);
  const ordinal = Number.isNaN(Date.parse(date)) ? '' : String(Math.round((Date.parse(date) - first) / 86_400_000) + 1);
  const short = { i_month: String(Number(month)), i_day: String(Number(day)), short_year: year.slice(2) };
  return { year, month, day, ...short, y_day: ordinal.padStart(3, '0') };
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  const path = pattern.replace(/:([a-z_]+)/g, (sign, name: string) => known.get(name) ?? sign);
  return `/${path}`.replace(/\/{2,}/g, '/');
}
