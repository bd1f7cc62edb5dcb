import { expect, test } from 'vitest';
import { isStored } from './is-stored.ts';

test.each([
  'index.html',
  '404.html',
  'articles/ferry/index.html',
  '_astro/article.Ab12.css',
  'search/9af/words/0.json',
  'pagefind/9af/wasm.en.pagefind',
  'media/2021/map.webp',
  'media/report.pdf',
  'data/cite.json',
  'media/2021/sources.json',
  'manifest.webmanifest',
  'about/offline/index.html',
])('%s is stored', (path) => {
  expect(isStored(path)).toBe(true);
});

test.each([
  '_headers',
  '_redirects',
  '.nojekyll',
  'robots.txt',
  'sitemap-0.xml',
  'feed.xml',
  'feed.json',
  'llms.txt',
  'llms-2022.txt',
  'articles/ferry/index.md',
  'groups/pilots/atom.xml',
  'data/articles.json',
  'data/archive.zip',
  'data/archive.epub',
  'articles/ferry/cite.ris',
  'articles/ferry/sources.bib',
  'sources/courier/cite.json',
  'articles/ferry/ferry.epub',
  'media/talk.mp3',
  'media/film.webm',
  'media/film.vtt',
  'service-worker.js',
  'about/offline/version.json',
  'about/offline/files.json',
])('%s is not stored', (path) => {
  expect(isStored(path)).toBe(false);
});
