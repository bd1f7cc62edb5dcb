import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';

const archive = sampleArchive({
  articles: {
    old: {
      published: '2019-05',
      text: 'Malta, the NEF and Malta.\n\nThe Maltese left.[^1]\n\n[^1]: “NEF,” wire.example, March 2, 2019.',
    },
    new: { published: '2022-08-15', text: 'Gozo again.[^7]\n\n[^7]: In Malta, see https://www.wire.example/a.' },
    vague: { published: '2022', text: 'Nothing.' },
    also: { published: '2022', text: 'The not nef but malta.' },
  },
  countries: { malta: { name: 'Malta', officialName: 'Republic of Malta', demonyms: ['Maltese'] } },
  groups: { front: { name: 'Northern Example Front', abbreviation: 'NEF', aliases: ['The Northerners'] } },
  people: { ada: { name: 'Ada Example', aliases: ['A. Example'] } },
  regions: { gozo: { name: 'Gozo', countries: ['malta'], aliases: ['Għawdex'] } },
  outlets: { wire: { name: 'Example Wire', domains: ['wire.example'] }, post: { name: 'Post' } },
});

describe('buildArchive', () => {
  it('sorts articles from the newest to the oldest, and by slug if their dates are equal', () => {
    expect(archive.articles.map(({ slug }) => slug)).toEqual(['new', 'also', 'vague', 'old']);
  });

  it('parses each article’s date once', () => {
    expect(archive.articles.map(({ date }) => date.display)).toEqual(['15 August 2022', '2022', '2022', 'May 2019']);
  });

  it('has every country, group, person and place with all of its names, the main name first', () => {
    expect([...archive.entities.values()].map(({ key, names }) => [key, ...names])).toEqual([
      ['countries/malta', 'Malta', 'Republic of Malta', 'Maltese'],
      ['groups/front', 'Northern Example Front', 'NEF', 'The Northerners'],
      ['people/ada', 'Ada Example', 'A. Example'],
      ['regions/gozo', 'Gozo', 'Għawdex'],
    ]);
  });

  it('lists the articles that mention an entity, newest first, with paragraphs and notes', () => {
    const mentions = archive.mentions.get('countries/malta') ?? [];
    expect(
      mentions.map(({ article, paragraphs, notes }) => [article.slug, paragraphs.map(({ id }) => id), notes]),
    ).toEqual([
      ['new', [], ['7']],
      ['old', ['p-1', 'p-2'], []],
    ]);
  });

  it('has every mention in a paragraph', () => {
    const old = archive.mentions.get('countries/malta')?.find(({ article }) => article.slug === 'old');
    expect(old?.paragraphs[0]?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [19, 24],
    ]);
  });

  it('has no entry for an entity without mentions', () => {
    expect(archive.mentions.has('people/ada')).toBe(false);
  });

  it('lists the notes that cite an outlet, newest article first', () => {
    expect(archive.citing.byOutlet.get('wire')?.map(({ article, note }) => [article.slug, note])).toEqual([
      ['new', '7'],
      ['old', '1'],
    ]);
    expect(archive.citing.byOutlet.has('post')).toBe(false);
  });

  it('throws for an invalid date', () => {
    expect(() => sampleArchive({ articles: { one: { published: '2022-02-30' } } })).toThrow();
  });

  it('accepts a damaged address, because citations are kept as printed', () => {
    const text = 'Fell.[^1]\n\n[^1]: “Fall,” wire.example, https://wire.example:99999/fall.';
    const damaged = sampleArchive({ articles: { one: { text } }, outlets: { wire: { domains: ['wire.example'] } } });
    expect(damaged.citing.byOutlet.get('wire')?.map(({ note }) => note)).toEqual(['1']);
  });
});
