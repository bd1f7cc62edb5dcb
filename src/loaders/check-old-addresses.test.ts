import { expect, test } from 'vitest';
import { faultsOf } from './check-content.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

const read = (collection: CollectionName, file: string, text: string) =>
  parseFile(collection, file, new TextEncoder().encode(text)).records;

const ARTICLE = '---\ntitle: Ferry\nsummary: A ferry.\nkind: news\nform: full\npublished: 2020-01-01\n';

/** The faults in `old-addresses.yaml` of an archive with an article and a draft. */
function faultsIn(text: string) {
  const records = [
    ...read('articles', 'articles/ferry.md', `${ARTICLE}oldUrls: [/2020/ferry/]\n---\nOne.`),
    ...read('articles', 'articles/later.md', `${ARTICLE}draft: true\n---\nOne.`),
    ...read('oldAddresses', 'old-addresses.yaml', text),
  ];
  const faults = faultsOf({ records, faults: [], unread: [], media: ['/media/a.png'], ownPages: [] });
  return faults
    .filter(({ file }) => file === 'old-addresses.yaml')
    .map(({ code, line, found }) => ({ code, line, found }));
}

test.each([
  '/?p=12: /articles/ferry/',
  '/blog/?page_id=12: /articles/ferry/#p-1',
  '/?tag=caf%C3%A9: /articles/',
  '/page/*: /articles/',
  '/articles/page/*: /articles/',
  '/article/*: /articles/',
  '/uploads/a.png: /media/a.png',
  '/feed/: /feed.xml',
  '/?p=13: /articles/later/',
])('finds nothing wrong with %s', (line) => {
  expect(faultsIn(`${line}\n`)).toEqual([]);
});

test.each([
  ['p=12: /articles/ferry/', 'value-invalid'],
  ['/?p=12&q=1: /articles/ferry/', 'value-invalid'],
  ['/?p=%zz: /articles/ferry/', 'value-invalid'],
  ['/?tag=caf%E9: /articles/', 'value-invalid'],
  ['/*: /articles/ferry/', 'value-invalid'],
  ['/a/*/b/: /articles/ferry/', 'value-invalid'],
  ['/a b/: /articles/ferry/', 'value-invalid'],
  ['/?p=12: articles/ferry/', 'value-invalid'],
  ['/?p=12: https://elsewhere.example/', 'value-invalid'],
  ['/?p=12: /articles/fery/', 'link-unknown'],
  ['/uploads/b.png: /media/b.png', 'link-unknown'],
  ['/articles/: /articles/ferry/', 'address-claimed-twice'],
  ['/2020/ferry/: /articles/', 'address-claimed-twice'],
  ['/articles/*: /articles/ferry/', 'address-claimed-twice'],
  ['/Tags/*: /articles/', 'address-claimed-twice'],
  ['/about/*: /articles/', 'address-claimed-twice'],
  ['/media/2020/*: /articles/', 'address-claimed-twice'],
  ['/articles/ferry/page/*: /articles/ferry/', 'address-claimed-twice'],
  ['/%61rticles/ferry/*: /articles/ferry/', 'address-claimed-twice'],
  ['/feed.xml/*: /articles/', 'address-claimed-twice'],
])('reports %s, with its line', (line, code) => {
  expect(faultsIn(`/?p=1: /articles/\n${line}\n`)).toMatchObject([{ code, line: 2 }]);
});
