import { expect, test } from 'vitest';
import { contentType } from './content-type.ts';

test.each([
  ['/index.html', 'text/html;charset=utf-8'],
  ['/_astro/a.css', 'text/css;charset=utf-8'],
  ['/pagefind/pagefind.js', 'text/javascript;charset=utf-8'],
  ['/data/articles.json', 'application/json;charset=utf-8'],
  ['/data/archive.zip', 'application/zip'],
  ['/data/archive.epub', 'application/epub+zip'],
  ['/feed.xml', 'application/xml;charset=utf-8'],
  ['/cite.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['/cite.bib', 'application/x-bibtex;charset=utf-8'],
  ['/map.svg', 'image/svg+xml;charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json;charset=utf-8'],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['/pagefind/fragment/en_1.pf_fragment', 'application/octet-stream'],
  ['/a.wasm', 'application/wasm'],
  ['/a.woff2', 'font/woff2'],
  ['/LICENSE', 'application/octet-stream'],
])('serves %s as %s', (path, expected) => {
  expect(contentType(path)).toBe(expected);
});
