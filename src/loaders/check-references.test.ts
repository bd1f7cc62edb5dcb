import { describe, expect, it } from 'vitest';
import { checkReferences } from './check-references.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

function recordsOf(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text)).records;
}

const known = [
  ...recordsOf('people', 'people/ada.yaml', 'name: Ada'),
  ...recordsOf('countries', 'countries/kyrgyzstan.mdx', '---\nname: Kyrgyzstan\n---\n'),
  ...recordsOf('countries', 'countries/malta.mdx', '---\nname: Malta\n---\n'),
  ...recordsOf('groups', 'groups/league.mdx', '---\nname: League\n---\n'),
  ...recordsOf('tags', 'tags.yaml', 'shipping:\n  name: Shipping\n'),
  ...recordsOf('publications', 'publications.yaml', 'post:\n  name: Post\n'),
  ...recordsOf('articles', 'articles/quarrel.md', '---\nauthors: [ada]\n---\nOne.'),
];

function check(collection: CollectionName, file: string, yaml: string) {
  const text = file.endsWith('.yaml') ? yaml : `---\n${yaml}\n---\nOne.`;
  return checkReferences([...known, ...recordsOf(collection, file, text)]);
}

describe('checkReferences', () => {
  it('finds nothing wrong with ids of records', () => {
    const yaml = 'authors: [ada]\npublication: post\ncountries: [malta]\ngroups: [league]\ntags: [shipping]';
    expect(check('articles', 'articles/ferry.md', yaml)).toEqual([]);
  });

  it('reports an unknown country, its line and the nearest id', () => {
    expect(check('articles', 'articles/ferry.md', 'title: A\ncountries:\n  - malta\n  - kyrgystan')).toEqual([
      {
        code: 'id-unknown',
        file: 'articles/ferry.md',
        line: 5,
        found: '“kyrgystan”',
        expected: 'the id of one of the countries',
        proposal: 'kyrgyzstan',
      },
    ]);
  });

  it('takes people and institutions as authors and as the owner', () => {
    expect(check('articles', 'articles/ferry.md', 'authors: [league, ada]')).toEqual([]);
    expect(check('site', 'site.yaml', 'owner: league')).toEqual([]);
    expect(check('articles', 'articles/ferry.md', 'authors: [leage]')).toMatchObject([
      { code: 'id-unknown', expected: 'the id of one of the people or groups', proposal: 'league' },
    ]);
  });

  it('reports an author’s id that a person and a group have', () => {
    const other = recordsOf('people', 'people/league.yaml', 'name: League');
    const article = recordsOf('articles', 'articles/ferry.md', '---\nauthors: [league]\n---\nOne.');
    expect(checkReferences([...known, ...other, ...article])).toMatchObject([
      { code: 'id-ambiguous', file: 'articles/ferry.md', line: 2, found: '“league”' },
    ]);
  });

  it('suggests nothing if no id is near', () => {
    expect(check('articles', 'articles/ferry.md', 'countries: [uzbekistan]')[0]?.proposal).toBeUndefined();
  });

  it('says if there are no records to refer to', () => {
    const article = recordsOf('articles', 'articles/ferry.md', '---\ntags: [shipping]\n---\nOne.');
    expect(checkReferences(article)).toMatchObject([
      { code: 'id-unknown', line: 2, expected: 'the id of one of the tags; the archive has none yet' },
    ]);
  });

  it('refuses the id of another kind of record', () => {
    expect(check('articles', 'articles/ferry.md', 'countries: [league]')).toMatchObject([
      { code: 'id-unknown', found: '“league”' },
    ]);
  });

  it.each<[CollectionName, string, string, string]>([
    ['articles', 'articles/ferry.md', 'authors: [nobody-known]', 'people or groups'],
    ['articles', 'articles/ferry.md', 'publication: nobody-known', 'publications'],
    ['articles', 'articles/ferry.md', 'groups: [nobody-known]', 'groups'],
    ['articles', 'articles/ferry.md', 'tags: [nobody-known]', 'tags'],
    ['groups', 'groups/front.mdx', 'countries: [nobody-known]', 'countries'],
    ['groups', 'groups/front.mdx', 'relations: [{ group: nobody-known, article: quarrel }]', 'groups'],
    ['groups', 'groups/front.mdx', 'relations: [{ group: league, article: nobody-known }]', 'articles'],
    ['people', 'people/bruno.yaml', 'countries: [nobody-known]', 'countries'],
    ['people', 'people/bruno.yaml', 'affiliations: [{ group: nobody-known }]', 'groups'],
    ['people', 'people/bruno.yaml', 'affiliations: [{ group: league, article: nobody-known }]', 'articles'],
    ['regions', 'regions.yaml', 'gozo: { countries: [nobody-known] }', 'countries'],
    ['site', 'site.yaml', 'owner: nobody-known', 'people or groups'],
    ['site', 'site.yaml', 'mapCountries: [nobody-known]', 'countries'],
  ])('checks the %s record in %s with %s', (collection, file, yaml, target) => {
    expect(check(collection, file, yaml)).toMatchObject([
      { code: 'id-unknown', file, found: '“nobody-known”', expected: `the id of one of the ${target}` },
    ]);
  });

  it('ignores values that are not texts, which the schemas report', () => {
    expect(check('articles', 'articles/ferry.md', 'countries: malta\npublication: 7\nauthors: [[ada]]')).toEqual([]);
  });
});
