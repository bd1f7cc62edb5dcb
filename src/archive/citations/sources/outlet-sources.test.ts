import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../../test/sample-archive.ts';
import { sourcesByOutlet } from './outlet-sources.ts';

const archive = sampleArchive({
  articles: {
    old: {
      published: '2021',
      text: 'A ferry.[^1] Again.[^2]\n\n[^1]: Ada Example, “The Ferry Is Late,” Harbour Wire, March 4, 2021, p. 3, <https://wire.example/a>.\n\n[^2]: Ibid., p. 4.',
    },
    new: {
      published: '2022',
      text: 'A tram.[^9] A bus.[^10]\n\n[^9]: Ada Example, “The Ferry Is Late,” Harbour Wire, 4 March 2021, <http://www.wire.example/a/>; “The Tram,” Harbour Wire, May 2022, <https://wire.example/tr%20am> [archive: damaged address; likely <https://wire.example/tram>].\n\n[^10]: “The Bus,” Tram Post, January 2022.',
    },
  },
  outlets: { wire: { name: 'Harbour Wire', domains: ['wire.example'], language: 'en' } },
});
const listed = sourcesByOutlet(archive);

describe('sourcesByOutlet', () => {
  it('lists each source of an outlet once, the newest first', () => {
    expect(listed.get('wire')?.map(({ source, authors, date }) => [source.item.title, authors, date])).toEqual([
      ['The Tram', [], 'May 2022'],
      ['The Ferry Is Late', ['Ada Example'], '4 March 2021'],
    ]);
  });

  it('has every note that cites it, also by a repeat, with the sentence', () => {
    const [, ferry] = listed.get('wire') ?? [];
    const places = ferry?.places.map(({ article, note, citedAt }) => [article.slug, note, citedAt[0]?.sentence]);
    expect(places).toEqual([
      ['new', '9', 'A tram.'],
      ['old', '1', 'A ferry.'],
      ['old', '2', 'A ferry. Again.'],
    ]);
  });

  it('has the archive’s remark on a damaged address', () => {
    expect(listed.get('wire')?.[0]?.addresses).toEqual([
      { href: 'https://wire.example/tr%20am', damaged: true, likely: 'https://wire.example/tram' },
    ]);
  });

  it('has the sources without the record of an outlet', () => {
    expect(listed.get(undefined)?.map(({ source }) => source.item.title)).toEqual(['The Bus']);
  });
});
