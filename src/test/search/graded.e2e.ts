import { rm } from 'node:fs/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';
import { bundledArchive } from '../bundled-archive.ts';
import { sharedMaterial } from '../shared-material.ts';
import { openSite } from '../site.ts';
import { useFixture } from '../use-fixture.ts';
import { type SiteInUse, useServed } from '../use-site.ts';
import { askGraded } from './ask-graded.ts';
import { buildFullTexts } from './full-texts.ts';
import { readGraded } from './graded-queries.ts';
import { type Figures, measureAnswer } from './measure-answers.ts';

const bundled = bundledArchive();
const seed = sharedMaterial('seed');

test('an answer is measured by its articles, and by the first five links', () => {
  const query = {
    kind: '',
    query: '',
    passages: new Map([
      ['articles/a/#p-1', 3],
      ['articles/b/#p-2', 2],
    ]),
    articles: new Map([
      ['articles/a/', 3],
      ['articles/b/', 2],
    ]),
  };
  const perfect = ['countries/x/', 'articles/a/', 'articles/a/#p-1', 'articles/b/'];
  expect(measureAnswer(query, perfect)).toEqual({ first: 1, recall: 1, ndcg: 1, passage: 1 });
  expect(measureAnswer(query, ['articles/c/', 'articles/c/#p-1', 'articles/b/', 'articles/b/#p-9'])).toMatchObject({
    first: 0,
    recall: 0.5,
    passage: 0,
  });
});

/** Asks the queries of a file, prints the figures, and compares them with the least that they must be. */
async function expectAtLeast(site: SiteInUse, file: string, least: Figures): Promise<void> {
  const { mean, failures, table } = await askGraded(await site.open('search/'), await readGraded(file));
  process.stdout.write(`${file}\n${table}`);
  expect(failures).toEqual([]);
  for (const name of ['first', 'recall', 'ndcg', 'passage'] as const) {
    expect(mean[name], `${name} of ${file}`).toBeGreaterThanOrEqual(least[name]);
  }
}

describe('the bundled archive', () => {
  const site = useServed(openSite);
  beforeEach(bundled.skipWithout);

  test('answers questions of readers', async () => {
    await expectAtLeast(site, 'digests.yaml', { first: 0.95, recall: 0.95, ndcg: 0.95, passage: 0.95 });
  }, 240_000);
});

describe('the full texts', () => {
  let folder: string | undefined;
  const site = useServed(async () => {
    if (!seed.isThere || !bundled.isThere) return openSite();
    const built = await buildFullTexts(bundled.content, seed.path);
    folder = built.folder;
    return serveFolder({ root: built.site, base: '/', port: 0 });
  });
  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(bundled.skipWithout);
  beforeEach(seed.skipWithout);

  test('answer questions of readers', async () => {
    await expectAtLeast(site, 'full-text.yaml', { first: 0.93, recall: 0.93, ndcg: 0.93, passage: 0.93 });
  }, 480_000);
});

describe('the archive of a river', () => {
  const site = useFixture('rivers');
  test('answers questions of readers', async () => {
    await expectAtLeast(site, 'rivers.yaml', { first: 0.87, recall: 0.93, ndcg: 0.91, passage: 0.83 });
  }, 120_000);
});

describe('an archive in three languages', () => {
  const site = useFixture('tongues');
  test('answers questions of readers', async () => {
    await expectAtLeast(site, 'tongues.yaml', { first: 0.9, recall: 0.9, ndcg: 0.9, passage: 0.9 });
  }, 120_000);
});

describe('an archive in Russian', () => {
  const site = useFixture('russian');
  test('answers questions of readers', async () => {
    await expectAtLeast(site, 'russian.yaml', { first: 1, recall: 1, ndcg: 1, passage: 1 });
  }, 120_000);
});

describe('an archive in Chinese', () => {
  const site = useFixture('chinese');
  test('answers questions of readers', async () => {
    await expectAtLeast(site, 'chinese.yaml', { first: 0.75, recall: 0.75, ndcg: 0.75, passage: 0.75 });
  }, 120_000);
});
