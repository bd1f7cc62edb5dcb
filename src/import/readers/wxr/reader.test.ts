import { expect, it } from 'vitest';
import type { ContentItem } from '../../html/content-to-post.ts';
import type { Post } from '../../model/post.ts';
import { convert, wxrReader } from './reader.ts';
import { findAll, inputOf, itemsIn } from './testing/read-export.ts';

const FILE = Buffer.from(`<rss><channel>
  <item><title>One</title><description>x</description></item>
  <item><title>Two</title><description>x</description></item>
  <item><title>Three</title><description>x</description><wp:status>draft</wp:status></item>`);

it('makes posts of items, and names what it leaves out and what is missing', async () => {
  const input = await inputOf(FILE);
  expect(await Array.fromAsync(wxrReader.read(input, { siblings: [input] }))).toMatchObject([
    { post: { place: 'item 1', stated: { title: 'One' } } },
    { post: { place: 'item 2', stated: { title: 'Two' } } },
    { skipped: { place: 'item 3', title: 'Three', why: 'a draft' } },
    { unreadable: { why: 'The file ends before its list of posts does: some may be missing.' } },
  ]);
});

it('names an item that cannot be made a post', async () => {
  const toPost = ({ stated }: ContentItem): Post => {
    throw new Error(`no such shortcode in ${stated.title}`);
  };
  const [, two] = itemsIn(await findAll(await inputOf(FILE)));
  expect(two && convert(two, toPost)).toEqual({
    unreadable: {
      file: 'export.xml',
      place: 'item 2',
      title: 'Two',
      why: 'It could not be converted: no such shortcode in Two',
      length: 1,
    },
  });
});

it('reads what is asked for', async () => {
  const input = await inputOf(FILE);
  const found = await Array.fromAsync(wxrReader.read(input, { siblings: [input], include: { drafts: true } }));
  expect(found.filter((each) => 'post' in each)).toHaveLength(3);
});
