import { describe, expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { type SampleRecords, sampleArchive } from '../test/sample-archive.ts';
import { titleApart, titleOfPage } from './tell-apart.ts';

type Samples = Required<SampleRecords>;

const TITLE = 'A Year';
const titles = (articles: Samples['articles'], publications: Samples['publications'] = {}) =>
  Object.fromEntries(
    sampleArchive({ articles, publications }).articles.map((article) => [article.slug, titleApart(article)]),
  );

describe('titles that coincide', () => {
  it('have the year, and all others nothing', () => {
    expect(
      titles({
        a: { title: TITLE, published: '2020' },
        b: { title: 'a “year”', published: '2021' },
        c: { title: 'Another Year', published: '2020' },
      }),
    ).toEqual({ a: 'A Year (2020)', b: 'a “year” (2021)', c: 'Another Year' });
  });

  it('have the whole date where the year is not certain', () => {
    expect(titles({ a: { title: TITLE, published: '2020' }, b: { title: TITLE, published: '2021?' } })).toEqual({
      a: 'A Year (2020)',
      b: 'A Year (probably 2021)',
    });
  });

  it('have the subtitle, the publication or the date where the year is the same', () => {
    expect(titles({ a: { title: TITLE, subtitle: 'One' }, b: { title: TITLE, subtitle: 'Two' } })).toEqual({
      a: 'A Year (One)',
      b: 'A Year (Two)',
    });
    expect(
      titles(
        { a: { title: TITLE, publication: 'post' }, b: { title: TITLE, publication: 'review' } },
        { post: { name: 'Post' }, review: { name: 'Review' } },
      ),
    ).toEqual({ a: 'A Year (Post)', b: 'A Year (Review)' });
    expect(titles({ a: { title: TITLE, published: '2020-03' }, b: { title: TITLE, published: '2020-04' } })).toEqual({
      a: 'A Year (March 2020)',
      b: 'A Year (April 2020)',
    });
  });

  it('have two of them where one is not enough', () => {
    expect(
      titles(
        {
          a: { title: TITLE, published: '2020', publication: 'post' },
          b: { title: TITLE, published: '2020', publication: 'review' },
          c: { title: TITLE, published: '2021', publication: 'review' },
        },
        { post: { name: 'Post' }, review: { name: 'Review' } },
      ),
    ).toEqual({ a: 'A Year (2020, Post)', b: 'A Year (2020, Review)', c: 'A Year (2021, Review)' });
  });

  it('have numbers where nothing tells them apart', () => {
    expect(titles({ a: { title: TITLE }, b: { title: TITLE } })).toEqual({
      a: 'A Year (2022, 1)',
      b: 'A Year (2022, 2)',
    });
  });
});

describe('titleApart', () => {
  const [article] = sampleArchive({
    articles: { a: { title: TITLE, published: '2021' }, b: { title: TITLE, published: '2020' } },
  }).articles;

  it('has nothing twice that is beside the title', () => {
    expect(article && titleApart(article, 'Post, 2021')).toBe('A Year');
    expect(article && titleApart(article, 'Post')).toBe('A Year (2021)');
  });

  it('is in the title of a page, before the publication', () => {
    expect(article && titleOfPage(article, 'Post', english)).toBe('A Year (2021, Post)');
    const [other] = sampleArchive({ articles: { a: { title: TITLE, published: '2021' } } }).articles;
    expect(other && titleOfPage(other, 'Post', english)).toBe('A Year (Post, 2021)');
  });
});
