import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { articleSchema } from './earlier-schemas.ts';
import { type EarlierImport, lastWritten, reportParts } from './earlier-import.ts';
import { announced } from './journal.ts';
import { sha256 } from './write-file.ts';

/**
 * What earlier imports reported or announced of articles that an import did not come upon, one after another: for each,
 * what goes with its file as it is. One that was only announced, and never written, is forgotten.
 *
 * @param isTaken whether the import came upon the article of this slug
 * @returns the reports as JSON
 */
export async function* carriedOver(
  folder: string,
  { articles }: EarlierImport,
  isTaken: (slug: string) => boolean,
): AsyncGenerator<string> {
  const done = new Set<string>();
  for await (const text of articleTexts(folder)) {
    const { slug, sha256: own } = articleSchema.parse(JSON.parse(text));
    const earlier = articles.get(slug);
    if (!earlier || isTaken(slug) || done.has(slug)) continue;
    const isPlain = earlier.isReported && earlier.sha256s.size < 2;
    const present = isPlain ? undefined : await hashOf(join(folder, 'articles', `${slug}.md`));
    if (!earlier.isReported && present === undefined) continue;
    if (own !== lastWritten(earlier, present)) continue;
    done.add(slug);
    yield text;
  }
}

async function* articleTexts(folder: string): AsyncGenerator<string> {
  for await (const { kind, text } of reportParts(folder)) if (kind === 'article') yield text;
  for await (const one of announced(folder)) {
    if ('article' in one) yield JSON.stringify(wholeSchema.parse(JSON.parse(one.text)).article);
  }
}

/** An announcement with all that the report will say. */
const wholeSchema = z.object({ article: z.unknown() });

async function hashOf(file: string): Promise<string | undefined> {
  return readFile(file).then(sha256, () => undefined);
}
