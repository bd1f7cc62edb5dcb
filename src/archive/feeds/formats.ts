/** The formats of feeds, with the file of each, beside the page of the feed. The feed of the archive has all of them. */
export const feedFormats = {
  atom: { file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  rss: { file: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  json: { file: 'feed.json', type: 'application/feed+json', label: 'JSON' },
} as const;

export type FeedFormat = keyof typeof feedFormats;
