import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'astro/zod';

/** The name of the report, in the content folder. */
export const REPORT = 'import-report.json';

const articleSchema = z.object({
  slug: z.string(),
  title: z.string(),
  source: z.object({ file: z.string(), place: z.string(), permalink: z.string().optional(), sha256: z.string() }),
  sha256: z.string().optional(),
});

const createdSchema = z.object({
  created: z.array(z.object({ collection: z.string(), id: z.string(), sha256: z.string() })),
});

/** What is kept in mind of an article that an earlier import made. */
export type EarlierArticle = z.output<typeof articleSchema>;

/** What an earlier import wrote, by which edited files are told from its own, and one post from another. */
export interface EarlierImport {
  /** By slug. */
  articles: Map<string, EarlierArticle>;
  /** SHA-256 of the records it made, by `people/<id>` or `publications/<id>`. */
  created: Map<string, string>;
}

/** A post as it is known again: by its address, its text, or its place in a file. */
export interface PostIdentity {
  title: string;
  source: EarlierArticle['source'];
}

/**
 * Reads what earlier imports into a folder reported.
 *
 * @throws an Error for the user when the report is damaged
 */
export async function readEarlierImport(folder: string): Promise<EarlierImport> {
  const earlier: EarlierImport = { articles: new Map(), created: new Map() };
  for await (const { kind, text } of reportParts(folder)) {
    if (kind === 'article') {
      const article = parsed(text, articleSchema, folder);
      earlier.articles.set(article.slug, article);
    } else {
      for (const { collection, id, sha256 } of parsed(text, createdSchema, folder).created) {
        earlier.created.set(`${collection}/${id}`, sha256);
      }
    }
  }
  return earlier;
}

/** The slug of an article, as it stands in a report. */
export function slugIn(text: string): string {
  return z.object({ slug: z.string() }).parse(JSON.parse(text)).slug;
}

/** Whether an article that an earlier import made is that of a post. */
export function isSamePost({ title, source }: PostIdentity, post: PostIdentity): boolean {
  if (source.permalink !== undefined && post.source.permalink !== undefined) {
    return source.permalink === post.source.permalink;
  }
  if (source.sha256 === post.source.sha256) return true;
  return source.file === post.source.file && (source.place === post.source.place || title === post.title);
}

/**
 * The parts of a report, one after another, since the whole may be larger than memory: the articles as they stand in
 * it, and then all the rest. Nothing where there is no report.
 */
export async function* reportParts(folder: string): AsyncGenerator<{ kind: 'article' | 'rest'; text: string }> {
  const file = join(folder, REPORT);
  if (!existsSync(file)) return;
  const rest: string[] = [];
  let article: string[] | undefined;
  let isInArticles = false;
  // JSON holds no line ends within its texts: lines and their indentation tell the parts.
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    article?.push(line);
    if (line === '  "articles": [') isInArticles = true;
    else if (isInArticles && line === '    {') article = [line];
    else if (article && /^ {4}\},?$/.test(line)) {
      yield { kind: 'article', text: article.join('\n').replace(/,$/, '') };
      article = undefined;
    } else if (isInArticles && /^ {2}\],?$/.test(line)) isInArticles = false;
    else if (!isInArticles) rest.push(line);
  }
  yield { kind: 'rest', text: rest.join('\n') };
}

function parsed<Schema extends z.ZodType>(text: string, schema: Schema, folder: string): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const found = `found a damaged report, ${join(folder, REPORT)}: it tells which articles were edited since they were imported`;
    const todo = 'Put it back as it was; or remove it, and give --force to write all articles anew.';
    throw new Error(`${found}.\n${todo}`, { cause });
  }
}
