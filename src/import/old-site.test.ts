import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../loaders/check-content.ts';
import { useImportFolder } from './testing/import-folder.ts';

const { path, save, run, said, article, files, fingerprints } = useImportFolder();

const SITE = 'https://rivers.example';
const UPLOADS = `${SITE}/wp-content/uploads`;

const item = (id: number, slug: string, html: string) => `<item><title>On ${slug}s</title>
<link>${SITE}/2020/03/${slug}/</link><content:encoded><![CDATA[<p>A ${slug} is in the river, and it may move.</p>${html}]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_name>${slug}</wp:post_name><wp:post_date>2020-03-0${id} 10:00:00</wp:post_date>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`;
const wxr = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>River Notes</title><link>${SITE}</link><language>en</language><wp:base_site_url>${SITE}</wp:base_site_url>${items.join('')}</channel></rss>`;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

describe('links between the posts of an export', () => {
  const posts = [
    item(
      1,
      'ford',
      `<p>See <a href="http://www.rivers.example/2020/03/mill">the mill</a>, and <a href="${SITE}/lost/">the lost page</a>.</p>`,
    ),
    item(
      2,
      'mill',
      `<p>See <a href="/2020/03/ford/#top">the ford</a> and <a href="https://other.example/2020/03/ford/">another</a>.</p>`,
    ),
  ];

  test('lead to the articles, whichever comes first', async () => {
    await save('a.xml', wxr(...posts));
    await run('a.xml');
    expect(await article('ford')).toContain('[the mill](/articles/mill/)');
    expect(await article('ford')).toContain(`[the lost page](${SITE}/lost/)`);
    expect(await article('mill')).toContain('[the ford](/articles/ford/)');
    expect(await article('mill')).toContain('[another](https://other.example/2020/03/ford/)');
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  test('are the same when the export is imported again', async () => {
    await save('a.xml', wxr(...posts));
    await run('a.xml');
    const before = await fingerprints();
    await run('a.xml');
    expect(await fingerprints()).toEqual(before);
  });
});

describe('a folder of uploads', () => {
  const html = `<p><img src="${UPLOADS}/2020/03/map-300x200.png" srcset="${UPLOADS}/2020/03/map-300x200.png 300w, ${UPLOADS}/2020/03/map.png 900w" alt="A map"></p>
<p><img src="${UPLOADS}/2019/01/ford.png" alt="A ford"></p><p>Read <a href="${UPLOADS}/2020/03/report.pdf">the whole report</a>.</p>`;

  async function upload(...names: string[]): Promise<void> {
    for (const name of names) {
      await mkdir(path('uploads', name, '..'), { recursive: true });
      await writeFile(path('uploads', name), name.endsWith('.pdf') ? PDF : PNG);
    }
  }

  test('gives an article the original of a smaller copy, and the files that it links to', async () => {
    await upload(
      '2020/03/map.png',
      '2020/03/map-300x200.png',
      '2019/01/map.png',
      '2020/03/report.pdf',
      '2019/01/ford-1024x768.png',
      '2019/01/ford-150x150.png',
    );
    await save('a.xml', wxr(item(1, 'ford', html)));
    await run('a.xml', '--media', 'uploads');
    const text = await article('ford');
    expect(text).toContain('![A map](/media/2020/03/map.png)');
    expect(text).toContain('![A ford](/media/2019/01/ford-1024x768.png)');
    expect(text).toContain('[the whole report](/media/2020/03/report.pdf)');
    expect(text).toContain('files: [{path: /media/2020/03/report.pdf, title: the whole report}]');
    expect((await files()).filter((file) => file.startsWith('media/'))).toEqual([
      'media/2019/01/ford-1024x768.png',
      'media/2020/03/map.png',
      'media/2020/03/report.pdf',
    ]);
    expect(await readFile(path('archive/media/2020/03/report.pdf'))).toEqual(PDF);
    expect(await checkContent(path('archive'))).toEqual([]);
  });
});

describe('import --check', () => {
  test('names what would be lost if the old site went away', async () => {
    const html = `<p><img src="${UPLOADS}/map.png" alt="A map"> <a href="${UPLOADS}/report.pdf">The report</a> <a href="${SITE}/lost/">lost</a> <a href="https://other.example/a">other</a></p><p><iframe src="${SITE}/player/7"></iframe></p>`;
    await save('a.xml', wxr(item(1, 'ford', html)));
    await run('a.xml');
    said.length = 0;
    expect(await run('--check')).toBe(2);
    const text = said.join('\n');
    expect(text).toContain('1 image');
    expect(text).toContain(`${UPLOADS}/map.png`);
    expect(text).toContain('1 other file');
    expect(text).toContain('2 pages');
    expect(text).not.toContain('other.example');
  });

  test('is content where nothing of an article is left on the old site', async () => {
    await save('a.xml', wxr(item(1, 'ford', '<p>A ford.</p>')));
    await run('a.xml');
    said.length = 0;
    expect(await run('--check')).toBe(0);
    expect(said.join('\n')).toContain('Nothing');
  });
});
