import { describe, expect, it } from 'vitest';
import { sampleArchive, type SampleRecords } from '../test/sample-archive.ts';
import { relatedFinder } from './related.ts';

function relatedTo(slug: string, articles: NonNullable<SampleRecords['articles']>, most?: number): string[] {
  const own: typeof articles = {};
  for (const [id, data] of Object.entries(articles)) own[id] = { authors: [id], publication: id, ...data };
  const archive = sampleArchive({ articles: own });
  const article = archive.articles.find((one) => one.slug === slug);
  if (!article) throw new Error(`no article ${slug}`);
  return relatedFinder(archive.articles)(article, most).map((one) => one.slug);
}

describe('relatedFinder', () => {
  it('finds the articles that share something, those that share more first', () => {
    const articles = {
      one: { countries: ['malta'], groups: ['front'] },
      two: { countries: ['malta'] },
      three: { countries: ['malta'], groups: ['front'] },
    };
    expect(relatedTo('one', articles)).toEqual(['three', 'two']);
  });

  it('gives a rare property more weight than a common one', () => {
    const articles = {
      one: { countries: ['malta'], tags: ['knitting'] },
      common: { countries: ['malta'] },
      another: { countries: ['malta'] },
      rare: { tags: ['knitting'] },
    };
    expect(relatedTo('one', articles)[0]).toBe('rare');
  });

  it.each([{ countries: ['x'] }, { groups: ['x'] }, { tags: ['x'] }, { authors: ['x'] }, { publication: 'x' }])(
    'counts %j as shared',
    (shared) => {
      expect(relatedTo('one', { one: shared, two: shared })).toEqual(['two']);
    },
  );

  it('distinguishes a country and a group with the same id', () => {
    expect(relatedTo('one', { one: { countries: ['x'] }, two: { groups: ['x'] } })).toEqual([]);
  });

  it('finds neither the article itself nor one that shares nothing', () => {
    expect(relatedTo('one', { one: { tags: ['a'] }, two: { tags: ['b'] } })).toEqual([]);
  });

  it('finds at most three, or the given number', () => {
    const tags = ['a'];
    const articles = { one: { tags }, two: { tags }, three: { tags }, four: { tags }, five: { tags } };
    expect(relatedTo('one', articles)).toHaveLength(3);
    expect(relatedTo('one', articles, 1)).toHaveLength(1);
  });
});
