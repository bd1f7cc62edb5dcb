import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../loaders/read-content.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import { articleSchema } from '../../schemas/article.ts';
import { personSchema } from '../../schemas/person.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import { bundledArchive } from '../../test/bundled-archive.ts';
import { sharedMaterial } from '../../test/shared-material.ts';
import { readText } from '../readers/text/read-text.ts';
import { inferFrontmatter } from './infer-frontmatter.ts';
import { type Inferred, type MadeRecords, noRecords } from './inference.ts';
import { newRun, recordsOf } from './testing.ts';
import { prepareVocabulary } from './vocabulary.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

const seed = sharedMaterial('seed/000_097ad454498320e2.txt');
const bundled = bundledArchive();

function importText(file: string, records: readonly FileRecord[]) {
  const [vocabulary, run] = [prepareVocabulary(records), newRun()];
  const all = [...readText(readFileSync(file, 'utf8'), 'text.txt')].flatMap((found) =>
    'post' in found ? [inferFrontmatter(found.post, vocabulary, run)] : [],
  );
  return { all, made: vocabulary.made };
}

test('the frontmatter of a text of our own is valid, and so are the records that it needs', () => {
  const { all, made } = importText(
    fileURLToPath(new URL('../readers/text/fixtures/tag-page.txt', import.meta.url)),
    [],
  );
  expect(all.length).toBeGreaterThan(1);
  expectValid(all, made);
});

describe('frontmatter of the seed', async () => {
  beforeEach(seed.skipWithout);
  beforeEach(bundled.skipWithout);
  const { records } = await readContent(bundled.content);
  const { all, made } = seed.isThere ? importText(seed.path, records) : { all: [], made: noRecords() };

  test('is valid, and so are the records that it needs', () => {
    expect(all).toHaveLength(10);
    expectValid(all, made);
  });

  test('dates each piece by the best evidence', () => {
    expect(all.map(({ frontmatter }) => frontmatter.published)).toEqual(
      [2022, 2022, 2022, 2022, 2022, 2021, 2020, 2020, 2019, 2016].map((year) => `${year}~`),
    );
    expect(all[7]?.warnings.map(({ code }) => code)).toContain('date-contradicted');
  });

  test('has the authors', () => {
    const [both, one] = [['nodirbek-soliev', 'raffaello-pantucci'], ['raffaello-pantucci']];
    expect(all.map(({ frontmatter }) => frontmatter.authors)).toEqual([
      one,
      both,
      one,
      one,
      one,
      both,
      both,
      one,
      one,
      one,
    ]);
    expect(made.people.size).toBe(0);
  });

  test('has publication and kind', () => {
    expect(all.map(({ frontmatter: { publication, kind } }) => `${publication} ${kind}`)).toEqual([
      'uk-parliament-foreign-affairs-committee testimony',
      'counter-terrorist-trends-and-analyses journal-article',
      'straits-times newspaper',
      'nikkei-asian-review magazine',
      'nikkei-asian-review magazine',
      'counter-terrorist-trends-and-analyses journal-article',
      'counter-terrorist-trends-and-analyses journal-article',
      'central-asia-program report',
      'east-asia-forum magazine',
      'interpreter blog',
    ]);
  });

  test('has a unique slug for each', () => {
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(10);
    expect([1, 5, 6].map((index) => all[index]?.slug)).toEqual([
      'central-asia',
      'central-asia-2021',
      'central-asia-2020',
    ]);
  });

  test('is the same when it is made again beside the records of the first run', () => {
    const { people, publications } = made;
    const known = recordsOf({ people: Object.fromEntries(people), publications: Object.fromEntries(publications) });
    const again = importText(seed.path, [...records, ...known]);
    expect(again.all.map(({ frontmatter }) => writeFrontmatter(frontmatter))).toEqual(
      all.map(({ frontmatter }) => writeFrontmatter(frontmatter)),
    );
    expect(again.made.publications.size).toBe(0);
  });
});

function expectValid(all: readonly Inferred[], { people, publications }: MadeRecords): void {
  for (const { frontmatter } of all) expect(articleSchema.safeParse(frontmatter).error).toBeUndefined();
  for (const record of people.values()) expect(personSchema.safeParse(record).error).toBeUndefined();
  for (const record of publications.values()) expect(publicationSchema.safeParse(record).error).toBeUndefined();
}
