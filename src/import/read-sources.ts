import type { RunContext } from './frontmatter/inference.ts';
import type { Found } from './model/found.ts';
import type { Post } from './model/post.ts';
import type { Include } from './model/reader.ts';
import { type Source, sizeOf } from './open-sources.ts';
import { surveyOf } from './survey.ts';

/** What is found at a place of a source, and what the posts of the whole source have in common, if that is known. */
export interface Piece {
  found: Found;
  source: Source;
  /** The size of the sources before it. */
  before: number;
  survey?: Pick<RunContext, 'repeatedSlugs' | 'yearsOfOthers'>;
}

/** What is found in all sources, one after another. */
export async function* readSources(sources: readonly Source[], include: Include): AsyncGenerator<Piece> {
  // One list for each format, which readers remember things by.
  const texts = Map.groupBy(
    sources.filter((one) => 'input' in one),
    ({ reader }) => reader,
  );
  const siblings = new Map([...texts].map(([reader, of]) => [reader, of.map(({ input }) => input)]));
  let before = 0;
  for (const source of sources) {
    const all =
      'bundle' in source
        ? source.reader.read(source.bundle, { include })
        : source.reader.read(source.input, { include, siblings: siblings.get(source.reader) ?? [] });
    if ('input' in source && source.reader.isStreamed) for await (const found of all) yield { found, source, before };
    else {
      // Read as a whole: what its posts have in common is known before the first is made an article.
      const list = await Array.fromAsync(all);
      const survey = surveyOf(postsOf(list));
      yield* list.map((found) => ({ found, source, before, survey }));
    }
    before += sizeOf(source);
  }
}

/** The posts among what was found. */
export function postsOf(found: readonly Found[]): Post[] {
  return found.flatMap((one) => ('post' in one ? [one.post] : []));
}
