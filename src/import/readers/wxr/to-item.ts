import type { ContentItem } from '../../html/content-to-post.ts';
import { titleFromHtml } from '../../frontmatter/title-runs.ts';
import { normaliseLineEnds } from '../../input/read-text.ts';
import type { Warning } from '../../model/warning.ts';
import type { Stated } from '../../model/post.ts';
import type { Attachments } from './attachments.ts';
import { blogAddresses } from './blog-addresses.ts';
import { type Channel, readAuthors } from './channel.ts';
import { detached, textOf } from './text-of.ts';
import { attributesIn, fieldOf, metaOf, type XmlElement } from './xml-element.ts';
import { readDate } from './read-date.ts';
import { readFootnotes } from './read-footnotes.ts';
import { textIn } from './text-in.ts';

/** What an item is found in. */
export interface ItemContext {
  file: string;
  place: string;
  channel: Channel;
  attachments: Attachments;
  /** Words of it that are in no element. */
  loose: readonly string[];
  warnings: Warning[];
}

/** Reads a post or page from its XML. */
export function toItem(
  item: XmlElement,
  { file, place, channel, attachments, loose, warnings }: ItemContext,
): ContentItem {
  const id = fieldOf(item, 'wp:post_id');
  const date = readDate({
    local: fieldOf(item, 'wp:post_date'),
    utc: fieldOf(item, 'wp:post_date_gmt') ?? fieldOf(item, 'dc:date'),
    rss: fieldOf(item, 'pubDate'),
  });
  const authors = readAuthors(item, channel);
  const text = textIn(item, loose);
  const notes = readFootnotes(metaOf(item, 'footnotes'));
  const files = id === undefined ? [] : attachments.of(id);
  const stated = { ...readStated(item, channel), authors: authors.names, ...blogAddresses(item, channel, files) };
  return {
    file,
    place,
    ...(id !== undefined && { id: detached(id) }),
    // In memory of their own, as `detached` texts are.
    stated: structuredClone(date.published ? { ...stated, published: date.published } : stated),
    content: normaliseLineEnds(text.content),
    footnotes: notes.footnotes,
    attachments,
    warnings: [...warnings, ...text.warnings, ...date.warnings, ...authors.warnings, ...notes.warnings],
  };
}

/** The title of an item, as text. */
export function titleOf(item: XmlElement): string {
  return detached(textOf(fieldOf(item, 'title') ?? ''));
}

function readStated(item: XmlElement, channel: Channel): Omit<Stated, 'authors'> {
  const texts = {
    title: titleOf(item),
    slug: readSlug(fieldOf(item, 'wp:post_name') ?? ''),
    permalink: webAddress(fieldOf(item, 'link')),
    excerpt: textOf(fieldOf(item, 'excerpt:encoded') ?? ''),
    status: fieldOf(item, 'wp:status'),
  };
  const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
  const titleRuns = titleFromHtml(fieldOf(item, 'title') ?? '', textOf);
  const hasItalics = titleRuns.some(({ isItalic }) => isItalic);
  return { ...channel.stated, ...readTerms(item), ...said, ...(hasItalics && { titleRuns }) };
}

function webAddress(text = ''): string | undefined {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

/** Reads a slug as WordPress stores it: letters beyond ASCII as %xx of UTF-8. One that is cut short loses its end. */
export function readSlug(stored: string): string {
  return stored.replace(/(?:%[\da-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8').replaceAll('\uFFFD', ''),
  );
}

/**
 * The categories and tags of a post. WXR 1.0 gives each term once without a domain and once with it; taxonomies of a
 * blog's own count as tags, those that WordPress uses for itself not at all.
 */
function readTerms(item: XmlElement): { categories: string[]; tags: string[] } {
  const terms = item.children
    .filter(({ name }) => name === 'category')
    .map(({ text, attributes }) => ({ name: textOf(text), domain: attributesIn(attributes).get('domain') }))
    .filter(({ name, domain }) => name && !INTERNAL.test(domain ?? ''));
  const named = (test: (domain: string | undefined) => boolean): Set<string> =>
    new Set(terms.filter(({ domain }) => test(domain)).map(({ name }) => name));
  const tags = named((domain) => domain !== undefined && domain !== 'category');
  const categories = named((domain) => domain === 'category');
  for (const name of named((domain) => domain === undefined)) if (!tags.has(name)) categories.add(name);
  return { categories: [...categories], tags: [...tags] };
}

const INTERNAL = /^(?:post_format|nav_menu|link_category|wp_\w+|language|post_translations|amp_\w+)$/;
