import { keysOf } from '../../base/keys-of.ts';
import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { packArticles, packNames } from './pack-index.ts';
import { unpackIndex } from './unpack-index.ts';
import { english } from '../../i18n/english.ts';

const archive = sampleArchive({
  articles: {
    ferry: {
      title: 'A Ferry',
      published: '2022-08',
      publication: 'post',
      countries: ['malta'],
      tags: ['shipping'],
      authors: ['ada-example'],
      text: 'Iceland waits.[^7]\n\n## The Harbour\n\nIn Gozo the NEF and Iceland met.[^8]\n\n[^7]: Iceland.\n\n[^8]: A note.',
    },
    'a-quarrel': { title: 'A Quarrel', published: '2021', publication: 'post', groups: ['front'], text: 'Silence.' },
  },
  countries: {
    malta: { name: 'Malta', region: 'Southern Europe' },
    iceland: { name: 'Iceland', iso: 'IS', region: 'Northern Europe', aliases: ['Ísland'] },
  },
  groups: { front: { name: 'Northern Example Front', abbreviation: 'NEF', type: 'trade-union' }, league: {} },
  people: { 'ada-example': { name: 'Ada Example', role: 'Researcher' } },
  regions: { gozo: { name: 'Gozo', countries: ['malta'] } },
  tags: { shipping: { name: 'Shipping' } },
  publications: { post: { name: 'The Example Post', abbreviation: 'TEP' } },
  outlets: { herald: { name: 'The Herald', domains: ['herald.example'] } },
});

const names = packNames(archive, []);
const index = unpackIndex(names, { articles: packArticles(archive) }, '/archive/', english);
const subject = (key: string) => index.subjects.find((one) => one.key === key);

describe('the index of names, packed and unpacked', () => {
  it('lists the articles newest first, with address, title, publication and date', () => {
    expect(index.articles.map(({ order, url, title, detail, year }) => [order, url, title, detail, year])).toEqual([
      [0, '/archive/articles/ferry/', 'A Ferry', 'The Example Post, August 2022', 2022],
      [1, '/archive/articles/a-quarrel/', 'A Quarrel', 'The Example Post, 2021', 2021],
    ]);
  });

  it('tells articles of the same title apart', () => {
    const same = sampleArchive({
      articles: { a: { title: 'A Year', published: '2021' }, b: { title: 'A Year', published: '2020' } },
    });
    const { articles } = unpackIndex(packNames(same, []), { articles: packArticles(same) }, '/', english);
    expect(articles.map(({ url, title, apart }) => [url, title, apart])).toEqual([
      ['/articles/a/', 'A Year', ' (2021)'],
      ['/articles/b/', 'A Year', ' (2020)'],
    ]);
  });

  it('has the subjects of an article, its authors and its notes', () => {
    const [ferry, quarrel] = index.articles;
    expect(ferry?.facets).toEqual({
      author: ['people/ada-example'],
      kind: [],
      notes: ['with'],
      source: [],
      sourceYear: [],
      country: ['malta'],
      group: [],
      tag: ['shipping'],
      publication: ['post'],
      language: [],
    });
    expect(ferry?.authors).toEqual(['people/ada-example']);
    expect([...(ferry?.notes.keys() ?? [])]).toEqual(['7', '8']);
    expect(quarrel?.facets.group).toEqual(['front']);
    expect(quarrel?.notes.size).toBe(0);
  });

  it('names no region of a country without one', () => {
    const alone = sampleArchive({ countries: { atlantis: { name: 'Atlantis', region: undefined } } });
    const { subjects } = unpackIndex(packNames(alone, []), { articles: [] }, '/', english);
    expect(subjects.map(({ detail }) => detail)).toEqual(['Country']);
  });

  it('has the page, the description and all names of each kind of subject', () => {
    expect(subject('countries/iceland')).toMatchObject({
      url: '/archive/countries/iceland/',
      detail: 'Country, Northern Europe',
      names: ['Iceland', 'Ísland'],
      times: 3,
    });
    expect(subject('groups/front')).toMatchObject({
      url: '/archive/groups/front/',
      detail: 'Trade union (NEF)',
      names: ['Northern Example Front', 'NEF'],
    });
    expect(subject('groups/league')).toMatchObject({ detail: 'Alliance', times: 0 });
    expect(subject('people/ada-example')).toMatchObject({ url: '/archive/people/ada-example/', detail: 'Researcher' });
    expect(subject('tags/shipping')).toMatchObject({ url: '/archive/tags/shipping/', detail: 'Topic' });
    expect(subject('outlets/herald')).toMatchObject({
      url: '/archive/sources/herald/',
      names: ['The Herald', 'herald.example'],
    });
    expect(subject('publications/post')).toMatchObject({ names: ['The Example Post', 'TEP'] });
    expect(subject('publications/post')).not.toHaveProperty('url');
  });

  it('links a place to the page of its country', () => {
    expect(subject('regions/gozo')).toMatchObject({ url: '/archive/countries/malta/', detail: 'Place in Malta' });
  });

  it('has the names of the values of every facet', () => {
    expect(Object.fromEntries(keysOf(index.labels).map((facet) => [facet, [...index.labels[facet]]]))).toEqual({
      country: [
        ['malta', 'Malta'],
        ['iceland', 'Iceland'],
      ],
      group: [
        ['front', 'Northern Example Front'],
        ['league', 'league'],
      ],
      tag: [['shipping', 'Shipping']],
      publication: [['post', 'The Example Post']],
      language: [],
      kind: [],
      author: [
        ['people/ada-example', 'Ada Example'],
        ['groups/front', 'Northern Example Front'],
        ['groups/league', 'league'],
      ],
      notes: [
        ['with', 'With notes'],
        ['without', 'Without notes'],
      ],
      source: [['herald', 'The Herald']],
      sourceYear: [],
    });
  });

  it('leaves out values that can be derived', () => {
    expect(names.things.tags).toEqual([['Shipping', '', '', 0]]);
    expect(names.things.groups[0]?.at(-1)).toBe('front');
  });
});
