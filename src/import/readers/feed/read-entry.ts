import { feedFormats } from '../../../archive/feeds/formats.ts';
import type { BlogAddresses } from '../../model/blog-addresses.ts';
import type { Found, Skipped } from '../../model/found.ts';
import type { Stated } from '../../model/post.ts';
import type { Include } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import { titleFromHtml } from '../../frontmatter/title-runs.ts';
import { readFragment } from '../read-fragment.ts';
import { dateOfValue } from '../stated-values.ts';
import { textOf } from '../wxr/text-of.ts';
import type { Blog } from './blog.ts';
import { childrenOf, childText, type FeedElement } from './feed-element.ts';

/** What an entry is found in. */
interface EntryContext {
  file: string;
  place: string;
  blog: Blog;
}

/** Reads an entry of a feed, or of an export of Blogger: a post or page. Comments, templates and settings are left out. */
export function readEntry(entry: FeedElement, { file, place, blog }: EntryContext, include: Include): Found {
  const [content] = childrenOf(entry, 'content');
  const [summary] = childrenOf(entry, 'summary');
  const stated = readStated(entry, blog, content && summary && textOf(htmlOf(summary)));
  const reason = whySkipped(entry, include);
  if (reason) return { skipped: { file, place, title: stated.title ?? '', ...reason } };
  const text = content?.text.trim() ? content : summary;
  const warnings = text !== undefined && text === summary ? [onlySummary] : [];
  return readFragment({ file, place, html: text ? htmlOf(text) : '', stated, warnings });
}

/** What a construct of text says, as HTML (RFC 4287, section 3.1). */
function htmlOf({ attributes, text }: FeedElement): string {
  const type = attributes.get('type') ?? 'text';
  if (type !== 'text' && type !== 'text/plain') return text;
  // Many programs write HTML there and do not say so.
  if (/<\/?(?:p|br|a|div|em|strong|i|b|ul|ol|li|blockquote)\b[^<>]*>/i.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

const onlySummary: Warning = {
  code: 'source-damaged',
  found: 'a feed that has only a summary of the post',
  expected: 'The summary is the article. Import the page of the post itself, or an export of the blog.',
};

function readStated(entry: FeedElement, blog: Blog, summary: string | undefined): Stated {
  const title = textOf(childText(entry, 'title') ?? '');
  const titleRuns = titleFromHtml(childText(entry, 'title') ?? '', textOf);
  const published = dateOfValue(
    childText(entry, 'published') ?? childText(entry, 'issued') ?? childText(entry, 'updated'),
  );
  const link = addressOf(entry);
  const oldPath = childText(entry, 'filename');
  const base = blog.address ?? undefined;
  const permalink =
    link ?? (oldPath?.startsWith('/') && base !== undefined ? URL.parse(oldPath, base)?.href : undefined);
  const authors = childrenOf(entry, 'author').flatMap((author) => childText(author, 'name') ?? []);
  const path = permalink === undefined ? oldPath : new URL(permalink).pathname;
  const slug = /([^/]+?)(?:\.\w+)?\/?$/.exec(path ?? '')?.[1];
  const isDraft = draftOf(entry);
  return {
    ...blog.stated(),
    ...(title && { title }),
    ...(titleRuns.some(({ isItalic }) => isItalic) && { titleRuns }),
    ...(published && { published }),
    ...(permalink !== undefined && { permalink }),
    ...(permalink === undefined && oldPath?.startsWith('/') && { oldPaths: [oldPath] }),
    ...(slug !== undefined && /\p{L}/u.test(slug) && { slug }),
    ...(summary && { excerpt: summary }),
    ...(isDraft && { status: 'draft' }),
    authors: (authors.length > 0 ? authors : [blog.author ?? '']).filter((name) => !NOBODY.test(name)),
    categories: [],
    tags: termsOf(entry),
    ...(blog.isBlogger && { addresses: addressesOf(entry, published?.edtf ?? '') }),
  };
}

const NOBODY = /^(?:unknown|anonymous|noreply.*|)$/i;

function addressOf(entry: FeedElement): string | undefined {
  return childrenOf(entry, 'link')
    .filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
    .map(({ attributes }) => attributes.get('href') ?? '')
    .find((href) => /^https?:/.test(href) && URL.canParse(href));
}

/** Labels. Blogger says by a category, too, what an entry is. */
function termsOf(entry: FeedElement): string[] {
  const terms = childrenOf(entry, 'category')
    .filter(({ attributes }) => !KIND.test(attributes.get('scheme') ?? ''))
    .map(({ attributes }) => (attributes.get('label') ?? attributes.get('term') ?? '').trim());
  return [...new Set(terms.filter(Boolean))];
}

const KIND = /g\/2005#kind$/;

/** The lists and feeds of Blogger that an entry is in. @param date YYYY-MM-DD, as far as it is known */
function addressesOf(entry: FeedElement, date: string): BlogAddresses {
  const { rss, atom } = feedFormats;
  const [year = '', month] = date.split('-');
  return {
    post: [],
    terms: termsOf(entry).map((term) => [term, `/search/label/${encodeURIComponent(term)}`]),
    authors: [],
    feeds: [
      ['/feeds/posts/default', `/${atom.file}`],
      ['/atom.xml', `/${atom.file}`],
      ['/rss.xml', `/${rss.file}`],
    ],
    lists: [],
    years: month === undefined ? [] : [`/${year}/`, `/${year}/${month}/`].map((address) => [year, address]),
  };
}

function draftOf(entry: FeedElement): boolean {
  const controls = childrenOf(entry, 'control').map((control) => childText(control, 'draft'));
  return controls.includes('yes') || childText(entry, 'status')?.toUpperCase() === 'DRAFT';
}

function whySkipped(entry: FeedElement, include: Include): Pick<Skipped, 'why' | 'option'> | undefined {
  const kind = childrenOf(entry, 'category')
    .filter(({ attributes }) => KIND.test(attributes.get('scheme') ?? ''))
    .map(({ attributes }) => attributes.get('term')?.replace(/^.*#/, ''))[0];
  const type = (kind ?? childText(entry, 'type') ?? 'post').toLowerCase();
  const other = OTHERS.get(type);
  if (other !== undefined) return { why: other };
  if (childText(entry, 'status')?.toUpperCase().includes('TRASHED')) return { why: 'in the trash' };
  return draftOf(entry) && !include.drafts ? { why: 'a draft', option: 'drafts' } : undefined;
}

const OTHERS = new Map(
  Object.entries({
    comment: 'a comment',
    template: 'a template',
    settings: 'a setting of the blog',
  }),
);
