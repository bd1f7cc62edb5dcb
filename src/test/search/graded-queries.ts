import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/**
 * The format of the files in `graded/`: queries by their kind, each with its answers, such as `a#p-3=3 b#fn-6=1`.
 * `articles` has the slugs of the short names in answers.
 */
const gradedSchema = z.strictObject({
  archive: z.strictObject({ title: z.string(), owner: z.string() }).optional(),
  articles: z.record(z.string(), z.string()),
  queries: z.record(z.string(), z.record(z.string(), z.string())),
  nothing: z.array(z.string()),
});

/** A query with its answers. */
export interface GradedQuery {
  /** @example "questions" */
  kind: string;
  query: string;
  /** The grade of each passage, by its path. @example "articles/beijing-binds/#p-3" → 3 */
  passages: ReadonlyMap<string, number>;
  /** The grade of each article: that of its best passage. */
  articles: ReadonlyMap<string, number>;
}

export interface GradedQueries {
  queries: GradedQuery[];
  /** Queries that must find nothing. */
  nothing: string[];
}

/** Reads a file of `graded/`. */
export async function readGraded(file: string): Promise<GradedQueries> {
  const text = await readFile(new URL(`graded/${file}`, import.meta.url), 'utf8');
  const { articles, queries, nothing } = gradedSchema.parse(parse(text));
  const pathOf = (short: string) => {
    const slug = articles[short];
    if (slug === undefined) throw new Error(`${file} has no article with the short name ${short}`);
    return `articles/${slug}/`;
  };
  return {
    nothing,
    queries: Object.entries(queries).flatMap(([kind, all]) =>
      Object.entries(all).map(([query, answers]) => ({ kind, query, ...readAnswers(answers, pathOf) })),
    ),
  };
}

function readAnswers(text: string, pathOf: (short: string) => string): Pick<GradedQuery, 'passages' | 'articles'> {
  const passages = new Map<string, number>();
  const articles = new Map<string, number>();
  for (const answer of text.split(' ')) {
    const [, short = '', anchor = '', digit = ''] = /^(.+?)(#.+)=([1-3])$/.exec(answer) ?? [];
    if (digit === '') throw new Error(`“${answer}” is no answer such as a#p-3=2`);
    const [path, grade] = [pathOf(short), Number(digit)];
    passages.set(path + anchor, grade);
    articles.set(path, Math.max(grade, articles.get(path) ?? 0));
  }
  return { passages, articles };
}
