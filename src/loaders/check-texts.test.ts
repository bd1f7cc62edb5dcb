import { describe, expect, it } from 'vitest';
import { checkTexts } from './check-texts.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

function recordsOf(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text)).records;
}

const known = [
  ...recordsOf(
    'articles',
    'articles/quarrel.md',
    '---\ntitle: A\noldUrls: [/2020/quarrel]\n---\n## The Table\n\nOne.[^101]\n\nTwo.\n\n[^101]: A note.\n',
  ),
  ...recordsOf('countries', 'countries/malta.mdx', '---\nname: Malta\n---\n'),
  ...recordsOf('pages', 'pages/about.mdx', '---\ntitle: About\n---\n'),
  ...recordsOf('people', 'people/ada.yaml', 'name: Ada'),
  ...recordsOf('tags', 'tags.yaml', 'shipping:\n  name: Shipping\n'),
  ...recordsOf('outlets', 'outlets.yaml', 'wire:\n  name: Wire\n'),
];

const checkArticle = (text: string) =>
  checkTexts([...known, ...recordsOf('articles', 'articles/ferry.md', `---\ntitle: B\n---\n\n${text}`)]);
const checkGroup = (text: string, yaml = 'name: League') =>
  checkTexts([...known, ...recordsOf('groups', 'groups/league.mdx', `---\n${yaml}\n---\n\n${text}`)]);

describe('checkTexts', () => {
  it('knows the page about reading offline where the site offers it', () => {
    const article = recordsOf('articles', 'articles/ferry.md', '---\ntitle: B\n---\n\n[Offline](/about/offline/)\n');
    const found = (offline: string) =>
      checkTexts([...known, ...article, ...recordsOf('site', 'site.yaml', `offline: ${offline}\n`)]).map(
        ({ found }) => found,
      );
    expect(found('true')).toEqual([]);
    expect(found('false')).toEqual([expect.stringContaining('/about/offline/')]);
  });

  it('finds nothing wrong with texts whose notes and links are correct', () => {
    const links = [
      '/articles/quarrel/',
      '/articles/quarrel/#p-2',
      '/articles/quarrel/#the-table',
      '/articles/quarrel/#fn-101',
      '/articles/quarrel/#fnref-101',
      '/articles/quarrel/#notes',
      '/2020/quarrel/',
    ];
    const records = [
      '/countries/malta/',
      '/people/ada/',
      '/tags/shipping/',
      '/sources/wire/',
      '/articles/',
      '/about/',
      '/search/?q=malta',
      '/countries/malta/#articles',
      '/files/map.pdf',
      '#p-1',
    ];
    const text = [...links, ...records, 'https://wire.example/'].map((address) => `[x](${address})`).join(' ');
    expect(checkArticle(text)).toEqual([]);
    expect(checkGroup(text)).toEqual([]);
  });

  it('counts the lines of a text from the top of its file', () => {
    expect(
      checkArticle('One.\n\nTwo.[^7] A <b>c.\n\n[^8]: A note.')
        .map(({ code, file, line }) => `${code} ${file}:${line}`)
        .toSorted(),
    ).toEqual([
      'html-not-allowed articles/ferry.md:7',
      'note-missing articles/ferry.md:7',
      'note-unmarked articles/ferry.md:9',
    ]);
  });

  it.each([
    ['/countries/maltaa/', '/countries/malta/'],
    ['/countries/malta', '/countries/malta/'],
    ['/articles/quarel/', '/articles/quarrel/'],
    ['/articles/quarrel/#p-3', '/articles/quarrel/#p-2'],
  ])('reports the broken link %s, with its line and the nearest address', (address, meant) => {
    const fault = { code: 'link-unknown', line: 7, found: `a link to ${address}` };
    expect(checkArticle(`One.\n\nTwo [x](${address}).`)).toMatchObject([{ ...fault, file: 'articles/ferry.md' }]);
    expect(checkGroup(`One.\n\nTwo [x](${address}).`)).toMatchObject([{ ...fault, file: 'groups/league.mdx' }]);
    expect(checkGroup(`One.\n\nTwo [x](${address}).`)[0]?.proposal?.slice(0, -1)).toBe(meant.slice(0, -1));
  });

  it.each(['/abuot/', '/about', '/nowhere/at/all/'])('reports a link to %s, where the site has no page', (address) => {
    expect(checkArticle(`[x](${address})`)).toMatchObject([{ code: 'link-unknown', line: 5 }]);
    expect(checkGroup(`[x](${address})`)).toMatchObject([{ code: 'link-unknown', line: 5 }]);
  });

  it('reports a link to a place that the same article does not have', () => {
    expect(checkArticle('One.\n\nSee [there](#p-9).')).toMatchObject([
      { code: 'link-unknown', line: 7, found: 'a link to #p-9', proposal: '/articles/ferry/#p-1' },
    ]);
  });

  it('does not report links to a file that cannot be read', () => {
    const league = recordsOf('groups', 'groups/league.mdx', '---\nname: L\n---\n[x](/articles/a/#p-1) [y](/tags/b/)');
    expect(checkTexts(league, ['articles/a.md', 'tags.yaml'])).toEqual([]);
    expect(checkTexts(league, ['articles/c.md'])).toHaveLength(2);
  });

  it('checks the paths of the main navigation', () => {
    const site = 'navigation:\n  - { label: A, path: /articles/ }\n  - { label: B, path: /artcles/ }\n';
    expect(checkTexts([...known, ...recordsOf('site', 'site.yaml', site)])).toMatchObject([
      { code: 'link-unknown', file: 'site.yaml', line: 3, proposal: '/articles/' },
    ]);
  });

  it('accepts a link of the navigation to an empty section, which is left out, and no other link to it', () => {
    const site = 'navigation:\n  - { label: A, path: /timeline/ }\n  - { label: B, path: /people/ }\n';
    const records = recordsOf('site', 'site.yaml', site);
    expect(checkTexts(records)).toEqual([]);
    const group = recordsOf('groups', 'groups/league.mdx', '---\nname: L\n---\n[x](/people/)');
    expect(checkTexts([...records, ...group])).toMatchObject([{ code: 'link-unknown', file: 'groups/league.mdx' }]);
  });

  it('knows the pages that an owner adds to the site', () => {
    const site = 'navigation:\n  - { label: A, path: /colophon/ }\n  - { label: B, path: /talks/3/ }\n';
    const records = [...known, ...recordsOf('site', 'site.yaml', site)];
    expect(checkTexts(records, [], [], ['/colophon/', '/talks/[id]/'])).toEqual([]);
    expect(checkTexts(records, [], [], ['/colophom/'])).toMatchObject([
      { code: 'link-unknown', line: 2, proposal: '/colophom/' },
      { code: 'link-unknown', line: 3 },
    ]);
  });

  it('checks the links of notes', () => {
    expect(checkArticle('One.[^1]\n\n[^1]: See [it](/people/nobody/).')).toMatchObject([
      { code: 'link-unknown', line: 7 },
    ]);
  });

  it('checks links with definitions', () => {
    expect(checkArticle('See [it][ref].\n\n[ref]: /people/nobody/')).toMatchObject([{ code: 'link-unknown', line: 7 }]);
  });

  it('gives the line on which MDX does not parse', () => {
    const faults = checkGroup('One.\n\nTwo {three.');
    expect(faults).toMatchObject([
      { code: 'mdx-syntax', file: 'groups/league.mdx', line: 7, expected: 'Markdown with closed tags and braces' },
    ]);
    expect(faults[0]?.found).not.toBe('');
  });

  it('names no second line, which would count from the end of the frontmatter', () => {
    const [fault] = checkGroup('One.\n\n<div>\n');
    expect(fault).toMatchObject({ code: 'mdx-syntax', line: 7 });
    expect(fault?.found).toContain('Expected a closing tag for `<div>`');
    expect(fault?.found).not.toMatch(/\d:\d/);
  });

  it('reports MDX that is not text, each with its line', () => {
    const faults = checkGroup('One {1 + 1}.\n\n# Two\n\n[x](javascript:x)[^1]\n\n![y](https://wire.example/y.png)\n');
    expect(faults.map(({ code, file, line }) => `${code} ${file}:${line}`).toSorted()).toEqual([
      'address-not-allowed groups/league.mdx:11',
      'address-not-allowed groups/league.mdx:9',
      'heading-level groups/league.mdx:7',
      'mdx-code groups/league.mdx:5',
      'note-misplaced groups/league.mdx:9',
    ]);
  });

  it('reports the paragraph of a statement that its article does not have', () => {
    const yaml =
      'name: League\nrelations:\n  - kind: part-of\n    group: front\n    article: quarrel\n    paragraph: p-3';
    expect(checkGroup('One.', yaml)).toEqual([
      {
        code: 'paragraph-unknown',
        file: 'groups/league.mdx',
        line: 7,
        found: 'the paragraph “p-3”',
        expected: 'a paragraph of quarrel, from p-1 to p-2',
      },
    ]);
    expect(checkGroup('One.', yaml.replace('p-3', 'p-2'))).toEqual([]);
  });

  it('checks the paragraphs of affiliations', () => {
    const person = 'name: Bruno\naffiliations:\n  - { group: front, article: quarrel, paragraph: p-9 }\n';
    expect(checkTexts([...known, ...recordsOf('people', 'people/bruno.yaml', person)])).toMatchObject([
      { code: 'paragraph-unknown', file: 'people/bruno.yaml', line: 3 },
    ]);
  });

  it('ignores an article that does not exist, which the check of references reports', () => {
    const yaml = 'name: League\nrelations:\n  - { kind: part-of, group: front, article: nothing, paragraph: p-1 }';
    expect(checkGroup('One.', yaml)).toEqual([]);
  });

  it.each([
    ['Posted with a <script>alert(1)</script>.', 'html-not-allowed'],
    ['Posted [late](javascript:alert(1)).', 'address-not-allowed'],
    ['Posted [late](/countries/nowhere/).', 'link-unknown'],
    ['"# Posted late"', 'heading-level'],
    ['Posted late.[^1]', 'note-misplaced'],
  ])('checks the introduction of an article: %s', (introduction, code) => {
    const text = `---\ntitle: B\nintroduction: ${introduction}\n---\n\nOne.`;
    expect(checkTexts([...known, ...recordsOf('articles', 'articles/ferry.md', text)])[0]).toMatchObject({
      code,
      line: 3,
    });
  });

  const images = ['/media/2020/harbour-map.png', '/icon.svg'];
  const withImages = (text: string) =>
    checkTexts([...known, ...recordsOf('articles', 'articles/ferry.md', `---\ntitle: B\n---\n\n${text}`)], [], images);

  it('finds nothing wrong with existing images and files', () => {
    const text = '![a](/media/2020/harbour-map.png) ![b](/icon.svg#x) [c](/media/2020/harbour-map.png)';
    expect(withImages(text)).toEqual([]);
  });

  it.each([
    ['![a](/media/2020/harbor-map.png)', 'image-unknown', '/media/2020/harbour-map.png'],
    ['![a](/media/harbour-map.png)', 'image-unknown', '/media/2020/harbour-map.png'],
    ['[a](/media/2020/harbour-map.jpg)', 'link-unknown', '/media/2020/harbour-map.png'],
    ['![a][m]\n\n[m]: /media/2020/harbour-maps.png', 'image-unknown', '/media/2020/harbour-map.png'],
    ['![a](/nothing.svg)', 'image-unknown', undefined],
    ['![a][m]\n\n[m]: /2020/quarrel/', 'image-unknown', undefined],
    ['[a](/2020/quarrel)', 'link-unknown', '/2020/quarrel/'],
  ])('reports a missing image, and the nearest: %s', (text, code, proposal) => {
    expect(withImages(`One.\n\n${text}`)).toMatchObject([{ code, file: 'articles/ferry.md', proposal }]);
  });

  it('gives the line of a fault in an introduction of several lines', () => {
    const text = '---\ntitle: B\nintroduction: |\n  One.\n\n  Two.[^1]\n---\n\nOne.';
    expect(checkTexts([...known, ...recordsOf('articles', 'articles/ferry.md', text)])).toMatchObject([
      { code: 'note-misplaced', line: 6 },
    ]);
  });

  it.each([
    ['Text^[a note].', 'note-inline'],
    ['[the report[^1]](/about/)\n\n[^1]: N.', 'note-in-link'],
    ['He fled.[1]\n\n[1]: /about/', 'note-brackets'],
    ['1991. The year.', 'list-number'],
    ['> # A heading', 'heading-level'],
  ])('reports %j in articles and briefs', (text, code) => {
    expect(checkArticle(text).map((fault) => fault.code)).toContain(code);
    expect(checkGroup(text).map((fault) => fault.code)).toContain(code);
  });
});
