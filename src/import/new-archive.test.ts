import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../loaders/check-content.ts';
import { adviseOnRecords } from '../loaders/advise-on-records.ts';
import { useImportFolder } from './testing/import-folder.ts';

const page = (title: string, text: string, date = '2021-03-05') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
<time datetime="${date}">${date}</time><p>${text} It went on for a while, and the harbour master wrote it all down.</p>
<p>The second paragraph says more of the ferry, of its paint and of those who pay for it.</p></article></body></html>`;

/** A small archive whose owner is Ada Example. */
const VOCABULARY = join(import.meta.dirname, '../../src/test/fixtures/islands/content');

/** An export with the items given, each as its own XML. */
const wxr = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>River Notes</title><link>https://rivers.example</link>${channel}<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Example</wp:author_display_name></wp:author>
${items}</channel></rss>`;
const item = (title: string, path: string, { text = '<p>A ford is shallow, and moves.</p>', terms = '' } = {}) =>
  `<item><title>${title}</title><link>https://rivers.example${path}</link><dc:creator>ann</dc:creator>${terms}<content:encoded><![CDATA[${text}]]></content:encoded><wp:post_date>2020-03-04 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`;
const term = (domain: string, name: string) => `<category domain="${domain}"><![CDATA[${name}]]></category>`;

/** Long enough to tell their languages; those of a region are too short. */
const TEXTS: Record<string, string> = {
  'en-GB': '<p>A ford is shallow.</p>',
  fr: '<p>Le bac passait la rivière deux fois par jour, et les paysans qui allaient au marché payaient un sou. Quand la glace arrivait, personne ne traversait plus, sauf le facteur, qui marchait sur les planches que le maire avait fait poser pour lui au mois de novembre.</p>',
  de: '<p>Die Fähre fuhr im Winter nicht, weil der Fluss zugefroren war, und die Leute gingen über das Eis zur Insel, wo der Arzt und der Pfarrer auf sie warteten. Erst im März kam das Boot endlich wieder, und mit ihm kamen die Händler aus der Stadt, die Briefe und das Mehl für die Bäcker.</p>',
};

const { path, save, run, said, article, files, fingerprints } = useImportFolder();

const yaml = async (...parts: string[]): Promise<unknown> => parse(await readFile(path('archive', ...parts), 'utf8'));

describe('an import into a new folder', () => {
  it('makes an archive from the source alone', async () => {
    const channel = '<description>Of fords &amp; mills</description><language>de</language>';
    await save('a.xml', wxr(item('The ford', '/2020/03/the-ford/'), channel));
    await run('a.xml');
    expect(await files()).toEqual([
      'articles/the-ford.md',
      'import-report.json',
      'people/ann-example.yaml',
      'publications.yaml',
      'site.yaml',
    ]);
    expect(await yaml('site.yaml')).toMatchObject({
      title: 'River Notes',
      description: 'Of fords & mills',
      language: 'de',
      owner: 'ann-example',
      front: { heading: 'River Notes', introduction: 'Of fords & mills' },
    });
    expect(await yaml('publications.yaml')).toEqual({
      'river-notes': { name: 'River Notes', url: 'https://rivers.example' },
    });
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  it.each([
    ['fr', 'most posts', ['fr', 'de', 'fr']],
    ['en-GB', 'the channel, where the texts are too short to tell', ['en-GB', 'en-GB']],
    ['fr', 'the texts, where the channel says another', ['fr', 'fr'], 'en-US'],
    ['fr-CA', 'the channel, if the texts agree', ['fr', 'de', 'fr'], 'fr-CA'],
  ])(
    'is in %s, the language of %s, and articles say theirs if it differs',
    async (site, _, languages, stated = site) => {
      const items = languages.map((language, index) =>
        item(`Post ${index}`, `/post-${index}/`, { text: TEXTS[language] }),
      );
      await save('a.xml', wxr(items.join(''), `<language>${stated}</language>`));
      await run('a.xml');
      expect(await yaml('site.yaml')).toMatchObject({ language: site });
      const own = await Promise.all(
        languages.map(async (_, index) => /^language: (.*)$/m.exec(await article(`post-${index}`))?.[1]),
      );
      expect(own).toEqual(languages.map((language) => (language === 'de' ? 'de' : undefined)));
      expect(await checkContent(path('archive'))).toEqual([]);
      const before = await fingerprints();
      await run('a.xml');
      expect(await fingerprints()).toEqual(before);
    },
  );

  it('says the language of articles that are not in that of an archive that exists', async () => {
    await save('a.xml', wxr(item('Bac', '/bac/', { text: TEXTS.fr }), '<language>fr</language>'));
    await run('a.xml');
    await save('b.xml', wxr(item('Furt', '/furt/', { text: TEXTS.de }), '<language>de</language>'));
    await run('b.xml');
    expect(await article('bac')).not.toMatch(/^language:/m);
    expect(await article('furt')).toMatch(/^language: de$/m);
  });

  it('has no page and no label of its own: those of the site are in its language', async () => {
    await save('a.xml', wxr(item('Furt', '/furt/'), '<language>de</language>'));
    await run('a.xml');
    expect(await files()).not.toContain('pages/about.mdx');
    expect(await yaml('site.yaml')).not.toHaveProperty('navigation');
  });

  it('writes authors and publication even if the first post has no text', async () => {
    await save('a.xml', wxr(item('Home', '/home/', { text: '' }) + item('The ford', '/the-ford/')));
    expect(await run('a.xml')).toBe(0);
    expect(await files()).toEqual(expect.arrayContaining(['people/ann-example.yaml', 'publications.yaml']));
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  it('has no author and no publication if the source has none', async () => {
    await save('a.html', page('The ford', 'A ford is shallow.'));
    expect(await run('a.html')).toBe(2);
    expect(await article('the-ford')).not.toMatch(/^(?:authors|publication):/m);
    expect(await files()).toEqual(['articles/the-ford.md', 'import-report.json', 'site.yaml']);
    expect(said.join('\n')).toMatch(/no author\..*no publication\./s);
    expect(said.join('\n')).toContain('Write your own first: title, description.');
    expect((await adviseOnRecords(path('archive'))).map(({ file }) => file)).toContain('site.yaml');
    expect(await checkContent(path('archive'))).toEqual([]);
  });

  it('makes topics and countries of categories and tags, and reports their number and the rest', async () => {
    const terms =
      term('category', 'Rivers') +
      term('category', 'Norway') +
      term('post_tag', 'Town book') +
      term('category', 'Uncategorized');
    await save('a.xml', wxr(item('The ford', '/the-ford/', { terms })));
    await run('a.xml');
    expect(await article('the-ford')).toMatch(/^countries: \[norway\]\ntags: \[rivers, town-book\]$/m);
    expect(await yaml('tags.yaml')).toEqual({ rivers: { name: 'Rivers' }, 'town-book': { name: 'Town book' } });
    expect(await readFile(path('archive/countries/norway.mdx'), 'utf8')).toBe('---\nname: Norway\niso: NO\n---\n');
    expect(said.join('\n')).toMatch(/2 new topics.*1 new country.*Norway.*“Uncategorized” \(1 post\)/s);
    expect(await checkContent(path('archive'))).toEqual([]);
    const before = await fingerprints();
    await run('a.xml');
    expect(await fingerprints()).toEqual(before);
  });

  it('begins with the given vocabulary, and uses its owner as an author only if the source names them', async () => {
    await save('a.html', page('The ford', 'A ford is shallow.'));
    await save('b.html', page('The mill', 'A mill, wrote Ada Example, stands still.'));
    await run('a.html', '--vocabulary', VOCABULARY);
    expect(await files()).toEqual(expect.arrayContaining(['countries/malta.mdx', 'people/ada-example.yaml']));
    expect(await article('the-ford')).not.toMatch(/^authors:/m);
    expect(await yaml('site.yaml')).not.toHaveProperty('owner');
    expect(await checkContent(path('archive'))).toEqual([]);
    await rm(path('archive'), { recursive: true });
    await run('b.html', '--vocabulary', VOCABULARY);
    expect(await article('the-mill')).toMatch(/^authors: \[ada-example\]$/m);
    expect(await yaml('site.yaml')).toMatchObject({ owner: 'ada-example', mapCountries: ['iceland', 'malta'] });
    const before = await fingerprints();
    await run('b.html');
    expect(await fingerprints()).toEqual(before);
  });

  it('reports a missing vocabulary', async () => {
    await save('a.html', page('The ford', 'A ford is shallow.'));
    await expect(run('a.html', '--vocabulary', path('nowhere'))).rejects.toThrow(
      /--vocabulary .*nowhere: expected a content folder/,
    );
    expect(await readdir(path())).toEqual(['a.html']);
  });
});

describe('the end of an import', () => {
  it('reports what the site refuses, with file and line, and does not count it as imported', async () => {
    await save('a.html', page('The ford', 'A ford is shallow.'));
    await save('b.html', page('The mill', 'A mill stands still.'));
    await run('a.html');
    await writeFile(path('archive/site.yaml'), 'titel: Rivers\n');
    await writeFile(path('archive/articles/weir.md'), `${await article('the-ford')}\n[^9]\n`);
    expect(await run('b.html')).toBe(2);
    expect(said.join('\n')).toMatch(/site\.yaml:1: Found the key “titel”.*\[key-unknown\]/);
    expect(said.join('\n')).toMatch(/articles\/weir\.md:\d+: Found .*\[note-missing\]/);
    expect(said.join('\n')).toContain('before you build the site.');
    const report = JSON.parse(await readFile(path('archive/import-report.json'), 'utf8')) as unknown;
    expect(report).toMatchObject({ totals: { postsOut: 1, refused: 0, faults: 5 } });
    expect(report).toHaveProperty('faults.4', {
      code: 'note-missing',
      severity: 'error',
      file: 'articles/weir.md',
      line: 12,
      found: 'the mark [^9], which has no note',
      expected: 'a note that begins with [^9]:',
    });
  });

  it('does not count an article that the site refuses as imported', async () => {
    await save('a.html', page('The ford', 'A ford is shallow.'));
    await run('a.html');
    await writeFile(path('archive/articles/the-ford.md'), `${await article('the-ford')}\n[^9]\n`);
    expect(await run('a.html')).toBe(2);
    expect(said.join('\n')).toContain('posts in: 1, posts out: 0; written, but with errors: 1');
  });

  it('redirects from old addresses, and reports those that cannot be redirected', async () => {
    const paths = [
      '/2012/05/ford.html',
      '/2012/05/Ford.html',
      '/index.html',
      '/_redirects',
      '/search/ford/',
      '/a:b/',
      `/${'x'.repeat(300)}/`,
    ];
    await save('a.xml', wxr(paths.map((one, index) => item(`Ford ${index}`, one)).join('')));
    expect(await run('a.xml')).toBe(2);
    expect(await article('ford-0')).toContain('oldUrls: [/2012/05/ford.html]');
    for (const slug of [1, 2, 3, 4, 5, 6]) expect(await article(`ford-${slug}`)).not.toContain('oldUrls');
    expect(
      (await readFile(path('archive/import-report.json'), 'utf8')).match(/"found": "the old address/g),
    ).toHaveLength(6);
    expect(said.join('\n')).toMatch(/: Found the old address.* more place/s);
    expect(await checkContent(path('archive'))).toEqual([]);
  });
});
