import { expect, it } from 'vitest';
import { Attachments, collectAttachments } from './attachments.ts';
import { findAll, inputOf, itemsIn } from './testing/read-export.ts';

const file = (items: string, prefix = 'wp'): Buffer =>
  Buffer.from(
    `<rss xmlns:${prefix}="http://wordpress.org/export/1.2/"><channel><title>A</title>${items}</channel></rss>`.replaceAll(
      'wp:',
      `${prefix}:`,
    ),
  );
const image = (id: number, parent: number): string =>
  `<item><title>Image ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_parent>${parent}</wp:post_parent>
  <wp:post_type>attachment</wp:post_type><wp:attachment_url>https://a.example/${id}.jpg</wp:attachment_url></item>`;

it('collects the files of all parts of an export, under any prefix', async () => {
  const parts = [await inputOf(file(image(7, 1) + image(8, 0)), [11]), await inputOf(file(image(9, 1), 'w'))];
  const attachments = await collectAttachments(parts);
  expect(attachments.of('1').map(({ url }) => url)).toEqual(['https://a.example/7.jpg', 'https://a.example/9.jpg']);
  expect(attachments.byId('8')).toEqual({ pages: ['?attachment_id=8'], url: 'https://a.example/8.jpg' });
  expect([attachments.byId('1'), attachments.of('8')]).toEqual([undefined, []]);
});

it('finds the images of an earlier post', async () => {
  const post = '<item><title>Post</title><wp:post_id>1</wp:post_id><content:encoded>[gallery]</content:encoded></item>';
  const [item] = itemsIn(await findAll(await inputOf(file(post + image(7, 1)))));
  expect(item?.attachments.of('1')).toHaveLength(1);
});

it('takes no text that mentions such a field for a file', async () => {
  const post =
    '<item><wp:post_id>1</wp:post_id><wp:post_type>attachment</wp:post_type><content:encoded><![CDATA[<wp:attachment_url>https://a.example/1.jpg]]></content:encoded></item>';
  const attachments = await collectAttachments([await inputOf(file(post))]);
  expect(attachments.byId('1')).toBeUndefined();
});

it('keeps the first of two files with one number', () => {
  const attachments = new Attachments();
  attachments.add('1', { url: 'https://a.example/1.jpg' });
  attachments.add('1', { url: 'https://a.example/2.jpg' });
  expect(attachments.byId('1')?.url).toBe('https://a.example/1.jpg');
});
