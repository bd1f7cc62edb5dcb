import { titleFromHtml } from '../../frontmatter/title-runs.ts';
import { normaliseLineEnds } from '../../input/read-text.ts';
import type { Warning } from '../../model/warning.ts';
import type { Stated } from '../../model/post.ts';
import type { Attachments } from './attachments.ts';
import type { Channel } from './channel.ts';
import { detached } from './detached.ts';
import { fieldOf, metaOf, rawFieldOf } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';
import { readAuthors } from './read-authors.ts';
import { readDate } from './read-date.ts';
import { readFootnotes } from './read-footnotes.ts';
import { readSlug } from './read-slug.ts';
import { readTerms } from './read-terms.ts';
import { textIn } from './text-in.ts';
import { textOf } from './text-of.ts';
import type { WxrItem } from './wxr-item.ts';

/** What an item is found in. */
export interface ItemContext {
  file: string;
  place: string;
  channel: Channel;
  attachments: Attachments;
  /** Words of it that stand in no element. */
  loose: readonly string[];
  warnings: Warning[];
}

/** Reads a post or page from its XML. */
export function toItem(item: XmlElement, { file, place, channel, attachments, loose, warnings }: ItemContext): WxrItem {
  const id = fieldOf(item, 'wp:post_id');
  const date = readDate({
    local: fieldOf(item, 'wp:post_date'),
    utc: fieldOf(item, 'wp:post_date_gmt'),
    rss: fieldOf(item, 'pubDate'),
  });
  const authors = readAuthors(item, channel);
  const text = textIn(item, loose);
  const notes = readFootnotes(metaOf(item, 'footnotes'));
  const stated = { ...readStated(item, channel), authors: authors.names };
  if (date.published) stated.published = { edtf: date.published.edtf, words: detached(date.published.words) };
  return {
    file,
    place,
    ...(id !== undefined && { id: detached(id) }),
    type: typeOf(item),
    stated,
    content: normaliseLineEnds(text.content),
    excerpt: normaliseLineEnds(rawFieldOf(item, 'excerpt:encoded') ?? ''),
    footnotes: notes.footnotes,
    attachments,
    warnings: [...warnings, ...text.warnings, ...date.warnings, ...authors.warnings, ...notes.warnings],
  };
}

/** The type of an item: an RSS feed without WordPress's fields holds posts. */
export function typeOf(item: XmlElement): string {
  return detached(fieldOf(item, 'wp:post_type') ?? 'post');
}

/** The title of an item, as text. */
export function titleOf(item: XmlElement): string {
  return detached(textOf(fieldOf(item, 'title') ?? ''));
}

function readStated(item: XmlElement, channel: Channel): Stated {
  const { categories, tags } = readTerms(item);
  const stated: Stated = { authors: [], categories: categories.map(detached), tags: tags.map(detached) };
  const texts = {
    title: titleOf(item),
    slug: readSlug(fieldOf(item, 'wp:post_name') ?? ''),
    permalink: webAddress(fieldOf(item, 'link')),
    excerpt: textOf(fieldOf(item, 'excerpt:encoded') ?? ''),
    status: fieldOf(item, 'wp:status'),
    publication: channel.publication,
    language: channel.language,
  };
  for (const key of Object.keys(texts) as (keyof typeof texts)[]) {
    const text = texts[key];
    if (text) stated[key] = detached(text);
  }
  const titleRuns = titleFromHtml(fieldOf(item, 'title') ?? '', textOf);
  if (titleRuns.some(({ isItalic }) => isItalic)) stated.titleRuns = titleRuns;
  const { description, address } = channel;
  const blog = { ...(description !== undefined && { description }), ...(address !== undefined && { address }) };
  return Object.keys(blog).length === 0 ? stated : { ...stated, blog };
}

function webAddress(text = ''): string | undefined {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}
