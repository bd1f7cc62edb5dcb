import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../loaders/check-content.ts';
import { reportToTerminal } from '../report/report-to-terminal.ts';
import { readArguments } from './read-arguments.ts';
import { runImport } from './run-import.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-any-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Words that mean something in YAML, Markdown, MDX, XML, file names or names. */
const HOSTILE = [
  '---',
  'null',
  'true',
  '2020-01-01',
  '~',
  '- a: b',
  "it's: “#1” & <b>bold</b> {x}",
  '[^1]',
  '# 1',
  '&amp;lt;script&amp;gt;',
  'Üñí ćø∂é',
  'Реки',
  '河流',
  '‮overridden',
  '***',
  'C++',
  'C#',
  '%E6%B2%B3',
  '../../up',
  'index',
  'con',
  'Norway',
  'norway',
  'NO',
  'Uncategorized',
  'ann',
  'Ann Example',
  'River Notes',
  '\u0000\u0007',
  '\ud83d',
  'x'.repeat(400),
];
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
);
const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/index.html',
    '/2012/05/ford.html',
    '/2012/05/Ford.html',
    '/2012/05/ford.html/',
    '/2012/05/ford.html/mill',
    '/articles/ford/',
    '/articles/ford/index.html',
    '/search/x/',
    '/robots.txt',
    '/_redirects',
    '/a//b/',
    '/%2e%2e/b/',
    '/a/..%2fb/',
    '/%FF/',
    `/${'y'.repeat(300)}/`,
    '/?p=1',
  ),
  fc
    .array(words, { maxLength: 3 })
    .map((parts) => `/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`),
);
const date = fc.constantFrom(
  '2020-03-04 10:00:00',
  '0000-00-00 00:00:00',
  '2020-02-31 10:00:00',
  '1889-01-01 00:00:00',
  'soon',
  '',
);
const text = fc.oneof(
  fc.constant('<p>A ford is shallow.</p>'),
  fc.constant(''),
  words.map((some) => `<p>${xml(some)} is shallow. <a href="/2012/05/ford.html">See</a> <a href="#x">that</a>.</p>`),
);

const post = fc.record({
  title: words,
  path,
  slug: fc.oneof(fc.constant(''), words),
  author: fc.oneof(fc.constant(''), words),
  date,
  text,
  excerpt: fc.oneof(fc.constant(''), words),
  terms: fc.array(words, { maxLength: 4 }),
});
const archive = fc.record({
  title: words,
  description: words,
  language: fc.constantFrom('en', 'de-DE', 'xx', 'x-default', 'not a language', ''),
  posts: fc.array(post, { minLength: 1, maxLength: 4 }),
});

test('the site accepts everything that an import of any export counts as imported', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(archive, async (any) => {
      run += 1;
      const file = join(folder, `${run}.xml`);
      const into = join(folder, String(run));
      await writeFile(file, exportOf(any));
      const said: string[] = [];
      const listener = { say: (line: string) => said.push(line), progress: () => undefined };
      const code = await runImport(readArguments([file, '--into', into]), listener);
      if (code === 1) return;
      const faults = await checkContent(into);
      if (faults.length === 0) return;
      const report = reportToTerminal(faults, { folder: into });
      expect(code, report).toBe(2);
      expect(said).toContain(report);
      // An import must always write valid content: a fault is reported, but it is a defect.
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

function exportOf({
  title,
  description,
  language,
  posts,
}: typeof archive extends fc.Arbitrary<infer T> ? T : never): string {
  const items = posts.map(
    (one) => `<item><title>${xml(one.title)}</title><link>https://rivers.example${xml(one.path)}</link>
<dc:creator>${xml(one.author)}</dc:creator>
${one.terms.map((term, index) => `<category domain="${index % 2 === 0 ? 'category' : 'post_tag'}">${xml(term)}</category>`).join('')}
<content:encoded>${xml(one.text)}</content:encoded><excerpt:encoded>${xml(one.excerpt)}</excerpt:encoded>
<wp:post_name>${xml(one.slug)}</wp:post_name><wp:post_date>${one.date}</wp:post_date>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>${xml(title)}</title><link>https://rivers.example</link><description>${xml(description)}</description><language>${language}</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Example</wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`;
}

function xml(some: string): string {
  return some.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
