import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCollection } from '../../src/loaders/read-content.ts';
import { valuesAt } from '../../src/loaders/references.ts';
import { syntheticArticles, type SyntheticSettings } from './synthetic-articles.ts';

const FRONTMATTER = `authors: [raffaello-pantucci]
kind: report
form: full
publication: central-asia-program
countries: [kazakhstan]
tags: [terrorism]`;

/** Copies the archive's content and adds synthetic articles that mention its records. */
export async function prepareContent(folder: string, articles: number): Promise<void> {
  await cp('content', folder, { recursive: true });
  const settings = await settingsFor(articles);
  for (const [file, text] of syntheticArticles(settings)) await writeFile(join(folder, 'articles', file), text);
}

/** Articles of 3,700 words with 50 notes, which mention the archive's records. */
export async function settingsFor(articles: number): Promise<SyntheticSettings> {
  const records = await Promise.all(
    (['countries', 'groups', 'people'] as const).map((name) => readCollection('content', name)),
  );
  const names = records.flat().flatMap(({ data }) => valuesAt(data, 'name').map(({ value }) => String(value)));
  return { articles, paragraphs: 50, wordsPerParagraph: 74, names, frontmatter: FRONTMATTER };
}
