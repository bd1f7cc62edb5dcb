import { generateAtomFeed } from 'feedsmith';
import type { FeedEntry, FeedHead } from './model.ts';
import { feedFormats } from './formats.ts';

/**
 * A feed in Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { title, description, language, page, address, archive, icon, updated } = head;
  return generateAtomFeed({
    xml: { lang: language },
    id: address,
    title: { value: title },
    ...(description !== undefined && { subtitle: { value: description } }),
    updated,
    // The author of entries whose author is not known: Atom wants one of each.
    authors: [{ name: archive }],
    ...(icon !== undefined && { icon }),
    links: [
      { href: address, rel: 'self', type: feedFormats.atom.type },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      ...(entry.language !== undefined && { xml: { lang: entry.language } }),
      id: entry.address,
      title: { value: entry.title },
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
      authors: entry.authors.map(({ name, address: uri }) => ({ name, uri })),
      ...(entry.published && { published: entry.published }),
      updated: entry.updated,
      categories: entry.topics.map(({ id, name }) => ({ term: id, label: name })),
      summary: { value: entry.summary },
      ...(entry.html !== undefined && { content: { type: 'html', value: entry.html } }),
    })),
  });
}
