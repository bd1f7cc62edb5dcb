import { expect, it } from 'vitest';
import type { Post } from '../../model/post.ts';
import { readWxr } from './read-wxr.ts';
import { inputOf } from './testing.ts';
import type { WxrItem } from './wxr-item.ts';

const FILE = Buffer.from(`<rss><channel>
  <item><title>One</title><description>x</description></item>
  <item><title>Two</title><description>x</description></item>
  <item><title>Three</title><description>x</description><wp:status>draft</wp:status></item>`);

function toPost({ file, place, stated, warnings }: WxrItem): Post {
  if (stated.title === 'Two') throw new Error('no such shortcode');
  return { file, place, source: '', tree: { type: 'root', children: [] }, notes: [], taken: [], stated, warnings };
}

it('makes posts of items, and reports an item that cannot become one', async () => {
  const found = await Array.fromAsync(readWxr(await inputOf(FILE), toPost));
  expect(found).toMatchObject([
    { post: { place: 'item 1', stated: { title: 'One' } } },
    { unreadable: { place: 'item 2', title: 'Two', why: 'It could not be converted: no such shortcode' } },
    { skipped: { place: 'item 3', title: 'Three', why: 'a draft' } },
    { unreadable: { why: 'The file ends before its list of posts does: some may be missing.' } },
  ]);
});

it('waits for a slow conversion, and reads items of the given types', async () => {
  const later = (item: WxrItem): Promise<Post> =>
    Promise.resolve(toPost({ ...item, stated: { ...item.stated, title: 'x' } }));
  const found = await Array.fromAsync(readWxr(await inputOf(FILE), later, { include: { drafts: true } }));
  expect(found.filter((each) => 'post' in each)).toHaveLength(3);
});
