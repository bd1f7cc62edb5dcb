import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ar } from '../../i18n/ar.ts';
import { english } from '../../i18n/english.ts';
import { makeWords } from '../../i18n/make-words.ts';
import { type Moved, writeRedirects } from './write-redirects.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'steppe-redirects-'));
});
afterEach(() => rm(site, { recursive: true }));

const ferry = (oldUrls: string[]): Moved => ({
  title: 'The <Ferry> & "Co"',
  oldUrls,
  href: '/archive/articles/ferry/',
  canonical: 'https://archive.example/archive/articles/ferry/',
});

test.each([
  ['/2022/ferry', '2022/ferry/index.html'],
  ['/2012/05/ferry.html', '2012/05/ferry.html'],
  ['/2012/caf%C3%A9/', '2012/café/index.html'],
  ['/100%25/', '100%/index.html'],
  ['/a[b]/{c}', 'a[b]/{c}/index.html'],
])('a page at %s redirects', async (old, file) => {
  expect(await writeRedirects(site, [ferry([old])], english)).toEqual([]);
  const page = await readFile(join(site, file), 'utf8');
  expect(page).toContain('content="0; url=/archive/articles/ferry/"');
  expect(page).toContain('<title>The &lt;Ferry&gt; &amp; &quot;Co&quot;</title>');
});

test('an existing file is kept, and the others are written', async () => {
  await writeFile(join(site, 'plan.html'), 'A plan.');
  const failures = await writeRedirects(site, [ferry(['/plan.html', '/plan.html/b', '/c'])], english);
  expect(failures).toHaveLength(2);
  expect(failures[0]).toMatch(/^No page at \/plan\.html leads on to \/archive\/articles\/ferry\/: EEXIST/);
  expect(await readFile(join(site, 'plan.html'), 'utf8')).toBe('A plan.');
  expect(await readFile(join(site, 'c/index.html'), 'utf8')).toContain('has moved');
});

test('a page in Arabic is read from right to left', async () => {
  await writeRedirects(site, [ferry(['/a/'])], makeWords(ar));
  expect(await readFile(join(site, 'a/index.html'), 'utf8')).toContain('<html lang="ar" dir="rtl">');
});
