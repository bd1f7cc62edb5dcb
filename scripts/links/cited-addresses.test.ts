import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../src/loaders/collections.ts';
import { parseFile } from '../../src/loaders/parse-file.ts';
import { citedAddresses } from './cited-addresses.ts';

function citedIn(files: [CollectionName, string, string][]) {
  return citedAddresses(
    files.flatMap(([collection, file, text]) => parseFile(collection, file, new TextEncoder().encode(text)).records),
  );
}

const article = (text: string, published = '2022-08-15', more = '') =>
  `---\ntitle: A\npublished: '${published}'\n${more}---\n\n${text}\n`;

describe('citedAddresses', () => {
  it('finds those of texts and notes, with their lines and the day of the article', () => {
    const text = 'A [ferry](https://wire.example/ferry).[^1]\n\n[^1]: “A,” <https://primer.example/parom>.';
    expect(citedIn([['articles', 'articles/ferry.md', article(text)]]).addresses).toEqual([
      { address: 'https://primer.example/parom', locations: ['articles/ferry.md:8'], citedOn: ['2022-08-15'] },
      { address: 'https://wire.example/ferry', locations: ['articles/ferry.md:6'], citedOn: ['2022-08-15'] },
    ]);
  });

  it('collects every location of an address, and every day', () => {
    const files: [CollectionName, string, string][] = [
      ['articles', 'articles/b.md', article('A [ferry](https://wire.example/ferry#times).')],
      ['articles', 'articles/a.md', article('A [ferry](https://WIRE.example/ferry).', '2021-02')],
      ['countries', 'countries/malta.mdx', '---\nname: Malta\n---\n\nA [ferry](https://wire.example/ferry).\n'],
    ];
    expect(citedIn(files).addresses).toEqual([
      {
        address: 'https://wire.example/ferry',
        locations: ['articles/b.md:6', 'articles/a.md:6', 'countries/malta.mdx:5'],
        citedOn: ['2021-02-28', '2022-08-15'],
      },
    ]);
  });

  it('finds those in the keys of records, and in introductions', () => {
    const files: [CollectionName, string, string][] = [
      ['publications', 'publications.yaml', 'post:\n  name: Post\n  url: https://post.example/\n'],
      [
        'articles',
        'articles/a.md',
        article('Text.', '2022', 'url: https://post.example/a\nintroduction: See [it](https://post.example/b).\n'),
      ],
    ];
    expect(citedIn(files).addresses.map(({ address, locations }) => [address, ...locations])).toEqual([
      ['https://post.example/', 'publications.yaml:3'],
      ['https://post.example/a', 'articles/a.md:4'],
      ['https://post.example/b', 'articles/a.md:5'],
    ]);
  });

  it('ignores links within the site, e-mail addresses and links.json itself', () => {
    const links = '{"addresses": [{"address": "https://wire.example/"}]}';
    const text = 'See [A](/articles/a/), [B](#p-1), [C](mailto:ada@wire.example).';
    const files: [CollectionName, string, string][] = [
      ['articles', 'articles/a.md', article(text)],
      ['links', 'links.json', links],
    ];
    expect(citedIn(files)).toEqual({ addresses: [], damaged: [] });
  });

  it('reports text that looks like an address and is not one', () => {
    expect(citedIn([['articles', 'articles/a.md', article('See <https://[wire/>.')]]).damaged).toEqual([
      { text: 'https://[wire/', location: 'articles/a.md:6' },
    ]);
  });
});
