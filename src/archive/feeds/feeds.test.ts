import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import type { Archive } from '../model.ts';
import { archiveFeed, entityFeeds } from './feeds.ts';
import { feedWriter, MOST } from './write-feed.ts';

const archive = sampleArchive({
  articles: {
    ferry: {
      title: 'The Ferry & the <Fog>',
      text: '## Harbour\n\nThe [tide](/articles/tide/#p-1) turned.[^7]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^7]: See ![a map](/media/map.png).',
      added: '2024-05-03',
      updated: '2024-06-12',
      tags: ['sea'],
      countries: ['malta'],
      files: [{ path: '/media/list.pdf', title: 'A list' }],
      introduction: 'Of *ships*.',
    },
    tide: { title: 'المد', language: 'ar', form: 'full', added: '2024-05-04', groups: ['harbour-institute'] },
    storm: { authors: ['harbour-institute'], published: '1999', text: '```js\nlet a = "]]>";\n```' },
  },
  people: { 'ada-example': { name: 'Ada Example' }, 'bo-silent': {} },
  groups: { 'harbour-institute': { name: 'Harbour Institute' } },
  countries: { malta: { name: 'Malta' } },
  tags: { sea: { name: 'The Sea' }, sky: {} },
});

describe('the feeds of an archive', () => {
  it('begin with what was added last', () => {
    expect(slugsOf(archiveFeed(archive))).toEqual(['tide', 'ferry', 'storm']);
  });

  it('are of all that have articles, an institution with its own and those about it', () => {
    const feeds = entityFeeds(archive);
    expect([...feeds.keys()]).toEqual([
      'countries/malta',
      'groups/harbour-institute',
      'people/ada-example',
      'tags/sea',
    ]);
    expect(slugsOf(feeds.get('groups/harbour-institute'))).toEqual(['tide', 'storm']);
  });
});

describe('an Atom feed', () => {
  const xml = write(archive)(archiveFeed(archive), 'atom');
  const { entries = [], ...feed } = parseAtomFeed(xml);

  it('says what it is', () => {
    expect(feed).toMatchObject({
      id: 'https://archive.example/x/atom.xml',
      xml: { lang: 'en' },
      title: { value: 'Sample' },
      updated: '2024-06-12T00:00:00.000Z',
      icon: 'https://archive.example/x/icon.svg',
    });
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://archive.example/x/atom.xml'],
      ['alternate', 'https://archive.example/x/'],
    ]);
  });

  it('has titles, permanent ids, authors, days and languages', () => {
    expect(entries[1]).toMatchObject({
      id: 'https://archive.example/x/articles/ferry/',
      title: { value: 'The Ferry & the <Fog> (2022)' },
      authors: [{ name: 'Ada Example', uri: 'https://archive.example/x/people/ada-example/' }],
      published: '2024-05-03T00:00:00.000Z',
      updated: '2024-06-12T00:00:00.000Z',
      categories: [{ term: 'sea', label: 'The Sea' }],
    });
    expect(entries.map(({ xml }) => xml?.lang)).toEqual(['ar', undefined, undefined]);
    // The day of an article of 1999 is not known.
    expect(entries[2]).toMatchObject({ updated: '1999-01-01T00:00:00.000Z' });
    expect(entries[2]).not.toHaveProperty('published');
  });

  it('has the whole text with its notes, without the interface, its addresses absolute', () => {
    const html = entries[1]?.content?.value ?? '';
    expect(html).toMatch(/^<p><em>A digest, retold by this archive, with all notes/);
    expect(html).toContain('<a href="https://archive.example/x/articles/tide/#p-1">');
    expect(html).toContain('<sup class="mark"><a href="https://archive.example/x/articles/ferry/#fn-7">7</a></sup>');
    expect(html).toContain('<p><a class="number" href="https://archive.example/x/articles/ferry/#fnref-7">7</a> See');
    expect(html).toContain('src="https://archive.example/x/media/map.png"');
    expect(html).toContain('<a href="https://archive.example/x/media/list.pdf">A list</a> (PDF)');
    expect(html).toContain('<p>Of <em>ships</em>.</p>');
    expect(html).not.toMatch(/ id=| role=| aria-| tabindex=|¶|href="[/#]/);
  });

  it('says of digests that they are, and of no other text', () => {
    expect(entries.map(({ summary }) => summary?.value)).toEqual([
      'A sample.',
      'A sample. A digest, retold by this archive.',
      'A sample. A digest, retold by this archive.',
    ]);
    expect(entries[0]?.content?.value).toBe('<div lang="ar" dir="rtl"><p>Text.</p></div>');
  });

  it('is whole where a text has the end of a CDATA section', () => {
    expect(entries[2]?.content?.value).toContain(']]>');
  });
});

it('An RSS feed has full texts, languages and changes', () => {
  const feed = parseRssFeed(write(archive)(archiveFeed(archive), 'rss'));
  expect(feed.atom?.links?.[0]).toMatchObject({ rel: 'self', href: 'https://archive.example/x/feed.xml' });
  expect(feed.items?.map(({ dc }) => dc?.languages)).toEqual([['ar'], undefined, undefined]);
  expect(feed.items?.[1]).toMatchObject({
    guid: { value: 'https://archive.example/x/articles/ferry/', isPermaLink: true },
    atom: { updated: '2024-06-12T00:00:00.000Z' },
    dc: { creators: ['Ada Example'] },
  });
  expect(feed.items?.[0]?.content?.encoded).toBe('<div lang="ar" dir="rtl"><p>Text.</p></div>');
});

it('A JSON feed is of version 1.1, with languages and days', () => {
  const feed = parseJsonFeed(write(archive)(archiveFeed(archive), 'json'));
  expect(feed).toMatchObject({ language: 'en', feed_url: 'https://archive.example/x/feed.json' });
  expect(feed.items?.[0]).toMatchObject({
    language: 'ar',
    content_html: '<div lang="ar" dir="rtl"><p>Text.</p></div>',
  });
  expect(feed.items?.[1]).toMatchObject({ date_modified: '2024-06-12T00:00:00.000Z', tags: ['The Sea'] });
});

describe('long articles', () => {
  const long = sampleArchive({
    articles: Object.fromEntries(
      Array.from({ length: 60 }, (_, number) => [
        `article-${number}`,
        { added: `2024-01-${String((number % 28) + 1).padStart(2, '0')}`, text: 'Wörter & mehr. '.repeat(5000) },
      ]),
    ),
    people: { 'ada-example': {} },
  });

  it('leave no feed larger than programs take, and have their full text only while there is room', () => {
    for (const format of ['atom', 'rss', 'json'] as const)
      expect(Buffer.byteLength(write(long)(archiveFeed(long), format))).toBeLessThan(MOST);
    const { items = [] } = parseJsonFeed(write(long)(archiveFeed(long), 'json'));
    expect(items.filter(({ content_html }) => content_html !== undefined)).toHaveLength(4);
    expect(items[4]).toMatchObject({ content_text: 'A sample. A digest, retold by this archive.' });
    expect(items).toHaveLength(50);
  });

  it('have their full text only if they are among the newest of the archive', () => {
    const short = sampleArchive({
      articles: Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`article-${number}`, {}])),
    });
    const { items = [] } = parseJsonFeed(write(short)(archiveFeed(short), 'json'));
    expect(items.map(({ content_html }) => content_html !== undefined).lastIndexOf(true)).toBe(19);
  });
});

it('The feed of an archive without articles is whole', () => {
  const empty = sampleArchive({});
  expect(write(empty)(archiveFeed(empty), 'atom')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(parseRssFeed(write(empty)(archiveFeed(empty), 'rss'))).toMatchObject({ title: 'Sample' });
  expect(write(empty)(archiveFeed(empty), 'json')).toContain('"items":[]');
});

function write(archive: Archive) {
  const addresses = { urls: urlsUnder('/x'), site: new URL('https://archive.example') };
  return feedWriter({ archive, addresses, files: {} }, '/icon.svg');
}

function slugsOf(feed: { articles: readonly { slug: string }[] } | undefined): string[] | undefined {
  return feed?.articles.map(({ slug }) => slug);
}
