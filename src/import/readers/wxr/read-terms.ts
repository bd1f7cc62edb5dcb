import { textOf } from './text-of.ts';
import { attributesIn, type XmlElement } from './xml-element.ts';

/**
 * The categories and tags of a post. WXR 1.0 gives each term once without a domain and once with it; taxonomies of a
 * blog's own count as tags, those that WordPress uses for itself not at all.
 */
export function readTerms(item: XmlElement): { categories: string[]; tags: string[] } {
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
