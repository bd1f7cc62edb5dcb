import { describe, expect, it } from 'vitest';
import type { EntityPassage, IndexedArticle, IndexedEntity, SearchIndex } from '../../archive/search-index.ts';
import { articleHits, entityHits, textHits } from './find-hits.ts';
import type { PagefindPage } from './text-places.ts';

function article(slug: string): IndexedArticle {
  const facets = { country: [], group: [], tag: [], year: [], publication: [] };
  return { url: `/articles/${slug}/`, title: slug, detail: 'Post, 2022', facets };
}

function entity(id: string, articles: IndexedEntity['articles'] = []): IndexedEntity {
  return { key: `groups/${id}`, url: `/groups/${id}/`, name: id, detail: 'Alliance', aliases: [], articles };
}

function passage(index: number, place: string): EntityPassage {
  return { article: index, place, title: place, text: 'Text.', marked: [] };
}

function textPage(url: string, title?: string): PagefindPage {
  const anchors = [{ element: 'p', id: 'p-1', location: 0 }];
  return { url, meta: title === undefined ? {} : { title }, content: 'A table.', locations: [1], anchors };
}

const articles = ['quarrel', 'ferry', 'letters'].map(article);
const index: SearchIndex = {
  articles,
  entities: [
    { ...entity('gozo'), key: 'regions/gozo', url: '/countries/malta/', detail: 'Place in Malta' },
    { ...entity('malta'), key: 'countries/malta', url: '/countries/malta/', detail: 'Country' },
  ],
  labels: { country: {}, group: {}, tag: {}, year: {}, publication: {} },
};

describe('entityHits', () => {
  it('puts what the query names before what it may be meant for', () => {
    const hits = entityHits({ exact: [entity('front')], likely: [entity('league')] });
    expect(hits).toEqual([
      { kind: 'entity', url: '/groups/front/', name: 'front', detail: 'Alliance' },
      { kind: 'entity', url: '/groups/league/', name: 'league', detail: 'Alliance' },
    ]);
  });

  it('shows six likely ones at most, and everything that the query names', () => {
    const many = Array.from({ length: 9 }, (_, number) => entity(`g${number}`));
    expect(entityHits({ exact: [], likely: many })).toHaveLength(6);
    expect(entityHits({ exact: many, likely: [] })).toHaveLength(9);
  });
});

describe('articleHits', () => {
  it('puts the article that names the entity most often first', () => {
    const named = entity('front', [
      [0, 1],
      [2, 7],
      [1, 3],
    ]);
    expect(articleHits(named, [], articles).map(({ title }) => title)).toEqual(['letters', 'ferry', 'quarrel']);
  });

  it('leads to the first three places of each article', () => {
    const passages = [passage(1, 'p-9'), ...['p-1', 'p-2', 'fn-3', 'fn-4'].map((place) => passage(0, place))];
    const [hit] = articleHits(entity('front', [[0, 4]]), passages, articles);
    expect(hit?.places.map(({ url }) => url)).toEqual([
      '/articles/quarrel/#p-1',
      '/articles/quarrel/#p-2',
      '/articles/quarrel/#fn-3',
    ]);
  });

  it('finds none for an entity that no article names', () => {
    expect(articleHits(entity('front'), [], articles)).toEqual([]);
  });
});

describe('textHits', () => {
  it('leads to the places in an article', () => {
    expect(textHits([textPage('/articles/ferry/')], index, [])).toMatchObject([
      {
        kind: 'page',
        url: '/articles/ferry/',
        title: 'ferry',
        detail: 'Post, 2022',
        places: [{ url: '/articles/ferry/#p-1', title: 'Opening, paragraph 1', text: 'A table.' }],
      },
    ]);
  });

  it('quotes a page that is no article, under its own title and with what it is about', () => {
    const [hit] = textHits([textPage('/countries/malta/', 'Malta')], index, []);
    expect(hit).toMatchObject({ title: 'Malta', detail: 'Country', excerpt: { text: 'A table.' }, places: [] });
    expect(hit).not.toHaveProperty('article');
  });

  it('calls a page without a title by its address', () => {
    expect(textHits([textPage('/about/')], index, [])).toMatchObject([{ title: '/about/', detail: '' }]);
  });

  it('puts articles before other pages, both in the order in which they were found', () => {
    const pages = ['/about/', '/articles/ferry/', '/tags/', '/articles/quarrel/'].map((url) => textPage(url));
    expect(textHits(pages, index, []).map(({ url }) => url)).toEqual([
      '/articles/ferry/',
      '/articles/quarrel/',
      '/about/',
      '/tags/',
    ]);
  });

  it('leaves out what was found already, as a name or as an article', () => {
    const found = [
      ...entityHits({ exact: [entity('front')], likely: [] }),
      ...articleHits(entity('front', [[0, 1]]), [], articles),
    ];
    expect(textHits([textPage('/groups/front/'), textPage('/articles/quarrel/')], index, found)).toEqual([]);
  });
});
