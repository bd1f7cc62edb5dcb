import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../loaders/check-content.ts';
import { buildContent } from './build-content.ts';
import { copyFixture } from './fixture-site.ts';

/** The number of articles, and the seed: `GENERATED_SEED` sets another. */
const COUNT = 400;
const SEED = Number(process.env['GENERATED_SEED'] ?? 1);

/** Difficult pieces of Markdown, HTML and text. */
const PIECES = [
  ...[
    'The ford moved. ',
    'Ann Example',
    'Iceland ',
    '1991. ',
    'p. 3.',
    ' — ',
    '…',
    '“quoted”',
    '‘single’',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u00ad',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '\n    ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n# ',
    '\n## ',
    '\n### ',
    '\n##### ',
    '\n---\n',
    '\n***\n',
    '\n```\n',
    '  \n',
    '\\\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~',
    '~~',
    '^',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '\n| a | b |\n| - | - |\n| c | d |\n',
    '\\',
    '&amp;',
    '&',
    '&#x202e;',
  ],
  ...[
    '[^1]',
    '[^2]',
    '[^1][^2]',
    '[^9]',
    '[^a]',
    '[text](https://example.org/a)',
    '[text](/articles/)',
    '[text](#p-1)',
    '[t](/nowhere/)',
    '![image](/media/none.png)',
  ],
  ...[
    'https://example.org/a_b',
    '<https://example.org>',
    'http://example.org/a)b',
    'www.example.org',
    'a@example.org',
    '[a]: https://example.org',
  ],
  ...[
    '<span lang="ru">слово</span>',
    '<span lang="ar" dir="rtl">كلمة</span>',
    '<sup>2</sup>',
    '<cite>',
    '</cite>',
    '<br>',
    '<!-- a -->',
    '<!--',
    '-->',
    '<b>',
    '<script>',
    '<',
  ],
  ...[
    '$x$',
    '{a}',
    '{/* a */}',
    '[archive: damaged]',
    '漢字',
    'עברית',
    '🏔️',
    '1/2',
    '3 < 4',
    '<3',
    '#tag',
    '@name',
    '%',
    '%20',
    '::: note',
  ],
];

/** Most of a text is plain words, so that most articles have few faults. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('The ford moved. ', 'Ann Example said, ', 'near Iceland, ') },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
);
const text = (most: number) => fc.array(piece, { minLength: 1, maxLength: most }).map((all) => `Of ${all.join('')}`);
const line = text(6).map((all) => all.replace(/\s+/g, ' ').trim());
const NOTES =
  '\n\nSo it is said.[^1] [^2]\n\n[^1]: Town book, fol. 12.\n\n[^2]: See Town book and <https://example.org/b>.\n';

const article = fc.record(
  {
    title: line,
    subtitle: line,
    summary: line,
    introduction: text(8),
    authors: fc.subarray(['ada-example', 'bruno-sample'], { minLength: 1 }),
    kind: fc.constantFrom('journal-article', 'newspaper', 'magazine', 'blog', 'report', 'testimony', 'chapter'),
    form: fc.constantFrom('full', 'digest'),
    published: fc.constantFrom('2020', '2020-02', '2020-02-29', '2019~', '2019?', '2018-11/2019-02', '-0044', '9999'),
    publication: fc.constant('example-post'),
    volume: line,
    pages: line,
    doi: fc.constantFrom('10.1000/182', '10.1000/a<b>"c'),
    url: fc.constantFrom('https://example.org/a?b=c&d="e"', 'https://例え.example/é', 'http://example.org:8080/#x'),
    tags: fc.subarray(['shipping']),
    countries: fc.subarray(['iceland', 'malta']),
    oldUrls: fc.array(
      fc.constantFrom(
        '/2020/N.html',
        '/2020/N',
        '/feed/N/',
        '/index.html',
        '/_headers',
        '/é/N/',
        '/?p=N',
        '/articles/',
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['title', 'summary', 'authors', 'kind', 'form', 'published', 'publication'] },
);

const file = fc.record({ data: article, body: text(14), notes: fc.boolean() }).map(({ data, body, notes }) => {
  return `---\n${stringify(data)}---\n\n${body}${notes ? NOTES : ''}\n`;
});

let folder: string;
let kept: number;
let built: { code: number; said: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-generated-'));
  const content = join(folder, 'content');
  await copyFixture('islands', content);
  const files = fc.sample(file, { numRuns: COUNT, seed: SEED });
  for (const [index, source] of files.entries())
    await writeFile(join(content, `articles/generated-${index}.md`), source.replaceAll('N', String(index)));
  // Addresses claimed twice are a fault of two files: after the first round there may be others.
  for (let round = 0; round < 3; round++) {
    const found = await checkContent(content);
    const faulty = new Set(found.map((fault) => fault.file));
    await Promise.all([...faulty].map((name) => rm(join(content, name))));
  }
  kept = (await readdir(join(content, 'articles'))).filter((name) => name.startsWith('generated')).length;
  built = await buildContent(content, join(folder, 'site'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('content that the check accepts becomes a site', () => {
  expect(kept).toBeGreaterThan(COUNT / 8);
  const { code, said } = built;
  expect(said.split('\n').filter((said) => /\[[a-z-]+\]$|^\s+at /.test(said))).toEqual([]);
  expect({ code, said }).toMatchObject({ code: 0 });
});
