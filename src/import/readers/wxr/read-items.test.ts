import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openText } from '../../input/open-text.ts';
import type { FoundItem, ReadOptions } from './read-items.ts';
import { wxrReader } from './reader.ts';
import { findAll, inputOf, itemsIn } from './testing/read-export.ts';
import type { ContentItem } from '../../html/content-to-post.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const MAY = '<p>Water came in May.</p>';

const find = async (name: string, options: Partial<ReadOptions> = {}): Promise<FoundItem[]> =>
  findAll(await openText(join(FIXTURES, `${name}.xml`)), options);
const read = async (name: string, options: Partial<ReadOptions> = {}): Promise<ContentItem[]> =>
  itemsIn(await find(name, options));
const unreadable = (found: FoundItem[]): unknown[] =>
  found.flatMap((each) => ('unreadable' in each ? each.unreadable : []));
const damage = (items: ContentItem[]): string[] => items.flatMap(({ warnings }) => warnings.map(({ found }) => found));

describe('readItems', () => {
  it('reads WXR 1.0, whose terms have no domain, and whose titles are RSS', async () => {
    expect(await read('wxr-1.0')).toMatchObject([
      {
        id: '1',
        place: 'item 1',
        content: 'Water came in May.\n\nIt stayed.',
        stated: {
          title: 'The first flood – a diary & a map',
          authors: ['mira'],
          published: { edtf: '2009-05-01', words: '2009-05-01 23:30:00' },
          slug: 'first-flood',
          permalink: 'https://delta.example/?p=1',
          publication: 'Notes from the delta',
          categories: ['Rivers', 'Diary'],
          tags: ['silt'],
          language: 'en',
          status: 'publish',
        },
        warnings: [{ code: 'author-inferred' }],
      },
    ]);
  });

  it('reads WXR 1.1, with the blog’s own taxonomies as tags', async () => {
    const [item] = await read('wxr-1.1');
    expect(item?.stated).toMatchObject({ categories: ['Rivers'], tags: ['silt & sand', 'The south'] });
    expect(item?.stated.authors).toEqual(['Mira Holm']);
    expect(item?.warnings).toEqual([]);
  });

  it('reads WXR 1.2 with notes, pages and attachments', async () => {
    const [post, page, attachment] = await find('wxr-1.2');
    expect(post).toMatchObject({
      item: {
        stated: { title: 'The first flood & after', slug: 'потоп', excerpt: 'What the water did.', language: 'en-GB' },
        footnotes: [{ id: '7a1c2f5e-0d6b-4a8e-9c11-3b5d2e8f9a01', content: 'A <em>gauge</em> at the mill.' }],
        warnings: [],
      },
    });
    expect(page).toMatchObject({ item: { id: '2', stated: { title: 'About' } } });
    expect(attachment).toMatchObject({ skipped: { place: 'item 3', title: 'mill', why: 'an attachment' } });
    const files = post && 'item' in post ? post.item.attachments : undefined;
    const url = 'https://delta.example/files/mill.jpg';
    const mill = { url, pages: ['?attachment_id=3', '/post-3/'], caption: 'The mill, May', alt: 'A mill under water' };
    expect([files?.byId('3'), files?.of('1')]).toEqual([mill, [mill]]);
  });

  it('leaves out comments, e-mail addresses and IP addresses', async () => {
    const found = JSON.stringify(await find('wxr-1.2'));
    expect(found).not.toMatch(/@|203\.0\.113|Somebody|remark/);
  });

  it('leaves out unpublished items, and says why', async () => {
    const found = await find('states');
    expect(found.flatMap((each) => ('skipped' in each ? `${each.skipped.title}: ${each.skipped.why}` : []))).toEqual([
      'A draft: a draft',
      'Waiting: waiting for a review',
      'Secret: private',
      'Gone: in the trash',
      'Tomorrow: to be published later',
      'Locked: protected by a password',
      'A menu item: an item of a menu',
      'A report: an item of the type “report”',
    ]);
  });

  it('reads items of the given types', async () => {
    const titles = async (include: NonNullable<ReadOptions['include']>): Promise<(string | undefined)[]> =>
      (await read('states', { include })).map(({ stated }) => stated.title).slice(1);
    expect(await titles({ drafts: true })).toEqual(['A draft', 'Waiting', 'Tomorrow']);
    expect(await titles({ private: true })).toEqual(['Secret']);
    expect(await titles({ protected: true })).toEqual(['Locked']);
    const [, draft] = await read('states', { include: { drafts: true } });
    expect(draft?.stated.published).toBeUndefined();
  });

  it('reads posts without a title, number, slug or date, and two with one slug', async () => {
    const [bare, one, two] = await read('bare-posts');
    expect(bare?.stated).toEqual({ authors: [], categories: [], tags: [], publication: 'Notes from the delta' });
    expect(bare?.id).toBeUndefined();
    expect([one, two].map((item) => [item?.stated.slug, item?.content])).toEqual([
      ['same', 'One.'],
      ['same', 'Two.'],
    ]);
  });

  it('reads a plain feed', async () => {
    const [item] = await read('plain-feed');
    expect(item).toMatchObject({ content: '<p>Words.</p>', stated: { published: { edtf: '2017-03-14' } } });
  });

  it.each([
    ['junk-before', 'Cannot modify header information'],
    ['second-root', ''],
  ])('reads a file after other text, and reports that text: %s', async (name, words) => {
    const [before, ...found] = await find(name);
    expect(before).toMatchObject({ unreadable: { why: expect.stringContaining(words) as string } });
    expect(found).toMatchObject([
      { item: { id: '1', content: MAY, warnings: [] } },
      { item: { id: '2', warnings: [] } },
    ]);
  });

  it.each(['renamed-prefixes', 'undeclared-prefixes', 'redeclared-prefix', 'minified', 'two-exports'])(
    'reads an odd but whole file: %s',
    async (name) => {
      const found = await find(name);
      expect(found).toMatchObject([
        {
          item: { id: '1', content: MAY, stated: { title: 'The first flood', authors: ['Mira Holm'], slug: 'post-1' } },
        },
        { item: { id: '2', stated: { publication: 'Notes from the delta', published: { edtf: '2019-05-02' } } } },
      ]);
      expect(damage(itemsIn(found))).toEqual([]);
    },
  );

  it('resolves prefixes that an item or a field declares for itself', async () => {
    const item = '<item xmlns:x="http://wordpress.org/export/1.2/"><x:post_id>7</x:post_id>';
    const field = '<y:encoded xmlns:y="http://purl.org/rss/1.0/modules/content/">Words.</y:encoded></item>';
    const found = await findAll(await inputOf(Buffer.from(`<rss><channel>${item}${field}</channel></rss>`)));
    expect(found).toMatchObject([{ item: { id: '7', content: 'Words.' } }]);
  });

  it('never expands entities that the file declares', async () => {
    const [item] = await read('entities');
    expect(item?.stated.title).toBe('&c; and &file;');
  });

  it('reads HTML entities, bare ampersands and bare markup', async () => {
    expect((await read('html-entities'))[0]).toMatchObject({
      stated: { title: 'Café “Delta” – May\u00A01' },
      content: '<p>Caf&eacute;</p>',
    });
    expect((await read('bare-ampersands'))[0]).toMatchObject({
      stated: { title: 'Silt & sand &c. AT&T; a < b' },
      content: '<p>Silt & sand</p>',
    });
    expect((await read('bare-markup'))[0]).toMatchObject({
      stated: { title: 'The first flood' },
      content: '<p>Water<br>came &amp; went, a &lt; b.</p>',
    });
  });
});

describe('readItems on damaged files', () => {
  const repaired: [string, string, string][] = [
    [
      'unescaped-cdata-end',
      '<p>Water <code>a[b[0]]>1</code> came ]]> in May.</p>',
      'a “]]>” in the text was not escaped',
    ],
    [
      'control-characters',
      '<p>Water\ncame in well\u2011known places.</p>',
      '3 control characters were left out: U+0008, U+0000, U+001F',
    ],
    ['lost-cdata-end', MAY, '“content:encoded” had no “]]>” at its end'],
    ['lost-text-end', `${MAY}\n\t\t`, '“content:encoded” had no end: its text was taken to end before the next field'],
    ['lost-item-end', MAY, 'the end tag of the item was missing'],
    ['lost-end-tags', MAY, '“title” had no end tag'],
  ];

  it.each(repaired)('repairs %s, and says so', async (name, content, found) => {
    const all = await find(name);
    const [first, second] = itemsIn(all);
    expect(first).toMatchObject({ content, stated: { title: 'The first flood', slug: 'post-1', status: 'publish' } });
    expect(damage(first ? [first] : [])).toContainEqual(expect.stringContaining(found));
    expect(second).toMatchObject({ content: '<p>It came again in June.</p>', stated: { title: 'The second flood' } });
    expect(unreadable(all)).toEqual([]);
  });

  it('reads an escaped end of CDATA, and items quoted in a text, as text', async () => {
    const found = await find('escaped-cdata-end');
    expect(itemsIn(found)).toMatchObject([
      { content: '<pre><item><title><![CDATA[x]]></title></item>\n<item></pre>', warnings: [] },
      { id: '2' },
    ]);
  });

  it('keeps the complete posts of a truncated file, and reports the one that was cut', async () => {
    for (const [name, title] of [
      ['truncated-in-text', 'The third flood'],
      ['truncated-in-title', 'The third'],
    ] as const) {
      const found = await find(name);
      expect(itemsIn(found).map(({ id }) => id)).toEqual(['1', '2']);
      expect(unreadable(found)).toMatchObject([
        { place: 'item 3, byte 2097', title, why: 'The file ends in the middle of it.' },
      ]);
    }
  });

  it('says that the beginning or the end of a file is missing', async () => {
    expect(unreadable(await find('unclosed-root'))).toMatchObject([{ place: 'byte 2096' }]);
    const headless = await find('headless');
    expect(itemsIn(headless).map(({ id }) => id)).toEqual(['2', '3']);
    expect(unreadable(headless)).toMatchObject([{ place: 'byte 0' }]);
  });

  it('reports an item without an end or a text, and continues', async () => {
    const found = await find('lost-middle');
    expect(unreadable(found)).toMatchObject([{ place: 'item 1, byte 714', title: 'Half a post' }]);
    expect(itemsIn(found)).toMatchObject([{ place: 'item 2', id: '2' }]);
  });

  it('recognises every one of them', async () => {
    for (const name of ['junk-before', 'second-root', 'entities', 'headless', 'minified', 'plain-feed', 'bare-posts']) {
      expect([name, wxrReader.accepts(await openText(join(FIXTURES, `${name}.xml`)))]).toEqual([name, true]);
    }
  });
});
