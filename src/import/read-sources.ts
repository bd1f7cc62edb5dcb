import type { RunContext } from './frontmatter/inference.ts';
import type { Found } from './model/found.ts';
import type { Post } from './model/post.ts';
import type { Include } from './model/reader.ts';
import { type Source, sizeOf } from './model/source.ts';
import { surveyOf } from './survey.ts';

/** What is found at a place of a source, and what the posts of the whole source have in common, if that is known. */
export interface Piece {
  found: Found;
  source: Source;
  /** The size of the sources before it. */
  before: number;
  survey?: Pick<RunContext, 'repeatedSlugs' | 'yearsOfOthers'>;
  /** All posts of the source, where they are known before the first is made an article. */
  together?: readonly Post[];
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
    if ('skipped' in source) {
      for (const skipped of source.skipped) yield { found: { skipped }, source, before };
      continue;
    }
    const all =
      'bundle' in source
        ? source.reader.read(source.bundle, { include })
        : source.reader.read(source.input, { include, siblings: siblings.get(source.reader) ?? [] });
    if ('input' in source && source.reader.isStreamed) {
      for await (const found of all) yield { found: named(found, source), source, before };
    } else {
      // Read as a whole: what its posts have in common is known before the first is made an article.
      const list = (await Array.fromAsync(all)).map((found) => named(found, source));
      const together = postsOf(list);
      const survey = surveyOf(together);
      yield* list.map((found) => ({ found, source, before, survey, together }));
    }
    before += sizeOf(source);
  }
}

/** What was found in a text of a bundle, which is named as the bundle and the place in it. */
function named(found: Found, source: Source): Found {
  if (!('within' in source) || !source.within) return found;
  const { bundle, path } = source.within;
  const of = <T extends { file: string; place: string }>(one: T): T => {
    const isWhole = /^the (?:page|post|file)$/.test(one.place);
    return { ...one, file: bundle.file, place: isWhole ? path : `${path}, ${one.place}` };
  };
  if ('post' in found) return { post: of(found.post) };
  return 'skipped' in found ? { skipped: of(found.skipped) } : { unreadable: of(found.unreadable) };
}

/** The posts among what was found. */
export function postsOf(found: readonly Found[]): Post[] {
  return found.flatMap((one) => ('post' in one ? [one.post] : []));
}
