import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../loaders/check-content.ts';
import { useImportFolder } from './testing/import-folder.ts';

const { path, save, run, said, fingerprints } = useImportFolder();

const post = (id: number, title: string, more = '', type = 'post') => `<item><title>${title}</title>
<link>https://rivers.example/blog/2020/03/${title.toLowerCase()}/</link><dc:creator>Ann</dc:creator>
<category domain="category" nicename="fords"><![CDATA[Fords & mills]]></category>
<category domain="post_tag" nicename="ice"><![CDATA[Ice]]></category>
<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
<content:encoded><![CDATA[<p>A ford is shallow, and moves.</p><img src="https://rivers.example/blog/wp-content/uploads/2020/03/ford-300x200.png">]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>2020-03-04 10:00:00</wp:post_date><wp:post_type>${type}</wp:post_type>${more || '<wp:status>publish</wp:status>'}</item>`;

const EXPORT = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>River Notes</title><link>https://rivers.example/blog</link><language>en</language>
<wp:author><wp:author_id>3</wp:author_id><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Example</wp:author_display_name></wp:author>
<wp:category><wp:term_id>5</wp:term_id><wp:category_nicename>water</wp:category_nicename></wp:category>
<wp:category><wp:term_id>6</wp:term_id><wp:category_nicename>fords</wp:category_nicename><wp:category_parent>water</wp:category_parent></wp:category>
${post(11, 'Ford')}${post(12, 'About', '', 'page')}${post(13, 'Later', '<wp:status>draft</wp:status>')}
<item><title>Map</title><link>https://rivers.example/blog/2020/03/ford/ford-map/</link><wp:post_id>14</wp:post_id><wp:post_parent>11</wp:post_parent>
<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://rivers.example/blog/wp-content/uploads/map.png</wp:attachment_url></item></channel></rss>`;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const oldAddresses = async (): Promise<unknown> => parse(await readFile(path('archive', 'old-addresses.yaml'), 'utf8'));

test('the other addresses of a blog lead to its articles, topics, authors, feed and images', async () => {
  await save('a.xml', EXPORT);
  await mkdir(path('uploads'));
  await writeFile(path('uploads', 'ford.png'), PNG);
  await run('a.xml', '--media', 'uploads');
  expect(await oldAddresses()).toEqual({
    '/blog/?p=11': '/articles/ford/',
    '/blog/?p=12': '/articles/about/',
    '/blog/?page_id=12': '/articles/about/',
    '/blog/feed/': '/feed.xml',
    '/blog/feed/atom/': '/atom.xml',
    '/blog/?feed=atom': '/atom.xml',
    '/blog/feed/rss2/': '/feed.xml',
    '/blog/?feed=rss2': '/feed.xml',
    '/blog/2020/': '/articles/#year-2020',
    '/blog/2020/03/': '/articles/#year-2020',
    '/blog/?m=2020': '/articles/#year-2020',
    '/blog/?m=202003': '/articles/#year-2020',
    '/blog/?attachment_id=14': '/articles/ford/',
    '/blog/2020/03/ford/ford-map/': '/articles/ford/',
    '/blog/page/*': '/articles/',
    '/blog/author/ann/': '/people/ann-example/',
    '/blog/author/ann/feed/': '/people/ann-example/atom.xml',
    '/blog/?author=3': '/people/ann-example/',
    '/blog/category/water/fords/': '/tags/fords-mills/',
    '/blog/category/water/fords/feed/': '/tags/fords-mills/atom.xml',
    '/blog/category/fords/': '/tags/fords-mills/',
    '/blog/category/fords/feed/': '/tags/fords-mills/atom.xml',
    '/blog/?category_name=fords': '/tags/fords-mills/',
    '/blog/?cat=6': '/tags/fords-mills/',
    '/blog/tag/ice/': '/tags/ice/',
    '/blog/tag/ice/feed/': '/tags/ice/atom.xml',
    '/blog/?tag=ice': '/tags/ice/',
    '/blog/wp-content/uploads/2020/03/ford-300x200.png': '/media/ford.png',
    '/blog/wp-content/uploads/2020/03/ford.png': '/media/ford.png',
  });
  expect(await checkContent(path('archive'))).toEqual([]);
  expect(said.join('\n')).toContain('old-addresses.yaml: 29 old addresses that readers may still follow.');
});

test('a second import changes nothing, and what the owner wrote stays', async () => {
  await save('a.xml', EXPORT);
  await run('a.xml');
  const file = path('archive', 'old-addresses.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/^.*\?tag=ice.*\n/m, '/blog/?tag=ice: /articles/ # all\n'),
  );
  const before = await fingerprints();
  await run('a.xml');
  expect(await fingerprints()).toEqual(before);
});

test('drafts that are brought in keep their numbers, and an address of two posts leads to neither', async () => {
  await save('a.xml', EXPORT.replace('</channel>', `${post(11, 'Mill')}</channel>`));
  await run('a.xml', '--include', 'drafts');
  expect(await oldAddresses()).toMatchObject({ '/blog/?p=13': '/articles/later/' });
  expect(await oldAddresses()).not.toHaveProperty(['/blog/?p=11']);
  expect(await checkContent(path('archive'))).toEqual([]);
});
