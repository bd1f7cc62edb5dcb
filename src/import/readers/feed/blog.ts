import { canonicalTag } from '../../frontmatter/clean-text.ts';
import type { Stated } from '../../model/post.ts';
import { textOf } from '../wxr/text-of.ts';
import { childText, type FeedElement } from './feed-element.ts';

/** What a feed says of its blog as a whole. */
export class Blog {
  title: string | undefined;
  description: string | undefined;
  /** Where the blog is. */
  address: string | undefined;
  language: string | undefined;
  author: string | undefined;
  /** Whether it is an export of Blogger. */
  isBlogger = false;

  /** Takes the root of a feed, or a child of it; the first of a name counts. */
  take(element: FeedElement, isRoot: boolean): void {
    const { name, attributes, text } = element;
    if (isRoot) {
      this.language = canonicalTag(attributes.get('xml:lang') ?? '');
      this.isBlogger ||= [...attributes.values()].some((value) => value.includes('schemas.google.com/blogger'));
      return;
    }
    const words = textOf(text);
    if (name === 'title' && words) this.title ??= words;
    if (name === 'subtitle' && words) this.description ??= words;
    if (name === 'author') this.author ??= childText(element, 'name');
    if (name === 'generator' || name === 'id') this.isBlogger ||= /blogger/i.test(text);
    const href = attributes.get('href') ?? '';
    const isAlternate =
      (attributes.get('rel') ?? 'alternate') === 'alternate' && !/atom|rss/.test(attributes.get('type') ?? '');
    if (name === 'link' && isAlternate && /^https?:/.test(href)) this.address ??= href;
  }

  /** What it says of each of its posts. */
  stated(): Pick<Stated, 'publication' | 'language' | 'blog'> {
    const { title, description, address, language } = this;
    const blog = { ...(description !== undefined && { description }), ...(address !== undefined && { address }) };
    return {
      ...(title !== undefined && { publication: title }),
      ...(language !== undefined && { language }),
      ...(Object.keys(blog).length > 0 && { blog }),
    };
  }
}
