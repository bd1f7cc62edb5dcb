import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { slug } from '../../base/slug.ts';
import { packArticles, packNames } from './pack-index.ts';

const SYLLABLES = [
  'ka',
  'ren',
  'to',
  'mi',
  'sul',
  'da',
  'vor',
  'en',
  'ti',
  'ra',
  'lo',
  'bek',
  'an',
  'sho',
  'ur',
  'ist',
];

/** A seeded random generator, so that every run measures the same names. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = generator(1);
const range = (length: number) => Array.from({ length }, (_, index) => index);
const word = () =>
  range(2 + random(3))
    .map(() => SYLLABLES[random(SYLLABLES.length)])
    .join('');
const words = (count: number) => range(count).map(word).join(' ');
const capitalised = (text: string) => text.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
const names = (count: number, length: number) => range(count).map(() => capitalised(words(length)));
/** Records by the slugs of their names. */
const records = <T extends { name: string }>(count: number, make: () => T) =>
  Object.fromEntries(
    range(count)
      .map(make)
      .map((record) => [slug(record.name), record]),
  );
const some = (all: object, most: number) => {
  const ids = Object.keys(all);
  return [...new Set(range(1 + random(most)).map(() => ids[random(ids.length)] ?? ''))];
};

const withNames = (length: number, aliases: number) => {
  const [name = '', ...others] = names(1 + aliases, length);
  return { name, aliases: others };
};

test('the index of names and the list of articles have less than 60 kB each, for 1,000 articles and 1,000 records', () => {
  const countries = records(60, () => ({ ...withNames(1, 2), demonyms: names(2, 1) }));
  const groups = records(340, () => ({ ...withNames(3, 2), abbreviation: word().slice(0, 4).toUpperCase() }));
  const people = records(350, () => ({ ...withNames(2, 2), role: capitalised(words(6)) }));
  const tags = records(30, () => ({ name: words(2) }));
  const publications = records(20, () => withNames(3, 0));
  const articles = records(1000, () => ({
    name: capitalised(words(7)),
    published: `${1995 + random(28)}-${String(1 + random(12)).padStart(2, '0')}`,
    publication: some(publications, 1)[0] ?? '',
    countries: some(countries, 6),
    groups: some(groups, 4),
    tags: some(tags, 5),
    authors: some(people, 2),
  }));
  const archive = sampleArchive({
    countries,
    groups,
    people,
    tags,
    publications,
    regions: records(150, () => ({ ...withNames(1, 1), countries: some(countries, 1) })),
    outlets: records(100, () => ({ ...withNames(2, 0), domains: [`${word()}.example`] })),
    articles: Object.fromEntries(
      Object.entries(articles).map(([id, { name, ...rest }]) => [id, { title: name, ...rest }]),
    ),
  });
  expect(archive.articles).toHaveLength(1000);
  const sizeOf = (content: unknown) => gzipSync(JSON.stringify(content)).byteLength;
  const [named, listed] = [sizeOf(packNames(archive, [])), sizeOf(packArticles(archive))];
  expect(named).toBeGreaterThan(10_000);
  expect(named).toBeLessThan(60_000);
  expect(listed).toBeGreaterThan(10_000);
  expect(listed).toBeLessThan(60_000);
});
