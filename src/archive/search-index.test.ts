import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { entityPassages, searchIndex } from './search-index.ts';
import { urlsUnder } from './urls.ts';

const archive = sampleArchive({
  articles: {
    ferry: {
      title: 'A Ferry',
      published: '2022-08',
      publication: 'post',
      countries: ['malta'],
      tags: ['shipping'],
      text: 'Iceland waits. Iceland sleeps.[^1]\n\n## The Harbour\n\nIn Gozo the NEF and Iceland met.\n\n[^1]: Iceland, again.',
    },
    quarrel: { title: 'A Quarrel', published: '2021', publication: 'post', groups: ['front'], text: 'Silence.' },
  },
  countries: {
    malta: { name: 'Malta', region: 'Southern Europe' },
    iceland: { name: 'Iceland', iso: 'IS', region: 'Northern Europe', aliases: ['Ísland'] },
  },
  groups: { front: { name: 'Northern Example Front', abbreviation: 'NEF', type: 'militant-group' }, league: {} },
  people: { ada: { name: 'Ada Example', role: 'Researcher' } },
  regions: { gozo: { name: 'Gozo', countries: ['malta'] } },
  tags: { shipping: { name: 'Shipping' } },
  publications: { post: { name: 'The Example Post' } },
});

const index = searchIndex(archive, urlsUnder('/archive/'));
const entity = (key: string) => index.entities.find((one) => one.key === key);

describe('searchIndex', () => {
  it('lists the articles newest first, with address, title, and where and when they appeared', () => {
    expect(index.articles.map(({ url, title, detail }) => [url, title, detail])).toEqual([
      ['/archive/articles/ferry/', 'A Ferry', 'The Example Post, August 2022'],
      ['/archive/articles/quarrel/', 'A Quarrel', 'The Example Post, 2021'],
    ]);
  });

  it('narrows by what an article is about and by what it names', () => {
    expect(index.articles[0]?.facets).toEqual({
      country: ['malta', 'iceland'],
      group: ['front'],
      tag: ['shipping'],
      year: ['2022'],
      publication: ['post'],
    });
    expect(index.articles[1]?.facets).toMatchObject({ country: [], group: ['front'] });
  });

  it('has the page, the description and the other names of each kind of entity', () => {
    expect(entity('countries/iceland')).toMatchObject({
      url: '/archive/countries/iceland/',
      name: 'Iceland',
      detail: 'Country, Northern Europe',
      aliases: ['Ísland'],
    });
    expect(entity('groups/front')).toMatchObject({
      url: '/archive/groups/front/',
      detail: 'Militant group (NEF)',
      aliases: ['NEF'],
    });
    expect(entity('groups/league')).toMatchObject({ detail: 'Alliance' });
    expect(entity('people/ada')).toMatchObject({ url: '/archive/people/ada/', detail: 'Researcher' });
  });

  it('sends a place to the page of its country', () => {
    expect(entity('regions/gozo')).toMatchObject({ url: '/archive/countries/malta/', detail: 'Place in Malta' });
  });

  it('counts the places in the text and the notes that name an entity', () => {
    expect(entity('countries/iceland')?.articles).toEqual([[0, 4]]);
    expect(entity('people/ada')?.articles).toEqual([]);
  });

  it('names the values of every facet', () => {
    expect(index.labels).toEqual({
      country: { malta: 'Malta', iceland: 'Iceland' },
      group: { front: 'Northern Example Front', league: 'league' },
      tag: { shipping: 'Shipping' },
      publication: { post: 'The Example Post' },
      year: { 2021: '2021', 2022: '2022' },
    });
  });
});

describe('entityPassages', () => {
  it('gives each paragraph and note that names the entity, with its marked words', () => {
    const passages = entityPassages(archive, 'countries/iceland');
    expect(passages.map(({ article, place, title }) => [article, place, title])).toEqual([
      [0, 'p-1', 'Opening, paragraph 1'],
      [0, 'p-2', 'The Harbour, paragraph 2'],
      [0, 'fn-1', 'Note 1'],
    ]);
    expect(passages[0]?.marked.map(({ start, end }) => passages[0]?.text.slice(start, end))).toEqual([
      'Iceland',
      'Iceland',
    ]);
  });

  it('gives none for an entity that no article names', () => {
    expect(entityPassages(archive, 'people/ada')).toEqual([]);
    expect(entityPassages(archive, 'people/nobody')).toEqual([]);
  });
});
