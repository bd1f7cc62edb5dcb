import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { UserError } from '../../base/user-error.ts';
import { linesOf } from '../../files/lines-of.ts';
import { announced } from './journal.ts';
import { type ArticleReport, articleSchema, type CopiedImage, type CreatedRecord, restSchema } from './report.ts';
import { hashOf } from './hash.ts';

/** The name of the report, in the content folder. */
export const REPORT = 'import-report.json';

/** What is kept in mind of an article that an earlier import made. */
export interface EarlierArticle extends PostIdentity {
  /**
   * SHA-256 of every content of its file that may be an import's: what the report says, and what was announced since.
   */
  sha256s: ReadonlySet<string>;
  /** SHA-256 that the report gives; undefined where it gives none. */
  reported: string | undefined;
  /** Whether the report names it; otherwise it was only announced. */
  isReported: boolean;
}

/** What earlier imports wrote, by which edited files are told from their own, and one post from another. */
export interface EarlierImport {
  /** By slug. */
  articles: Map<string, EarlierArticle>;
  /** SHA-256s of the records they made, by `people/<id>` or `publications/<id>`. */
  created: Map<string, ReadonlySet<string>>;
  /** SHA-256s of the images they copied, by path within the site. */
  images: Map<string, ReadonlySet<string>>;
}

type ReportRest = z.output<typeof restSchema>;

/** A post as it is known again: by its address, its text, or its place in a file. */
type PostIdentity = Pick<ArticleReport, 'title' | 'source'>;

/**
 * Reads what earlier imports into a folder reported, and what imports announced that were broken off.
 *
 * @throws an Error for the user when the report is damaged
 */
export async function readEarlierImport(folder: string): Promise<EarlierImport> {
  const earlier: EarlierImport = { articles: new Map(), created: new Map(), images: new Map() };
  const add = (map: Map<string, ReadonlySet<string>>, key: string, sha256: string) =>
    map.set(key, new Set([...(map.get(key) ?? []), sha256]));
  const addArticle = ({ slug, title, source, sha256 }: ArticleReport, isReported: boolean) => {
    const known = earlier.articles.get(slug);
    const sha256s = new Set([...(known?.sha256s ?? []), ...(sha256 === undefined ? [] : [sha256])]);
    const reported = isReported ? sha256 : known?.reported;
    earlier.articles.set(slug, { title, source, sha256s, reported, isReported: isReported || !!known?.isReported });
  };
  const addRecord = ({ collection, id, sha256 }: CreatedRecord) => add(earlier.created, `${collection}/${id}`, sha256);
  const addImage = ({ path, sha256 }: CopiedImage) => add(earlier.images, path, sha256);
  for await (const part of reportParts(folder)) {
    if ('article' in part) addArticle(part.article, true);
    else {
      part.created.forEach(addRecord);
      part.images.forEach(addImage);
    }
  }
  for await (const one of announced(folder)) {
    if ('article' in one) addArticle(one.article, false);
    else if ('created' in one) addRecord(one.created);
    else addImage(one.image);
  }
  return earlier;
}

/**
 * SHA-256 of what an import last wrote into an article's file.
 *
 * @param present of the file as it is; undefined without one
 */
export function lastWritten({ sha256s, reported }: EarlierArticle, present: string | undefined): string | undefined {
  if (present !== undefined && sha256s.has(present)) return present;
  return reported ?? [...sha256s].at(-1);
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
 * The parts of a report, one after another, since the whole may be larger than memory: the articles as they are in
 * it, and then all the rest. Nothing where there is no report.
 *
 * @throws an Error for the user when the report is damaged
 */
export async function* reportParts(folder: string): AsyncGenerator<{ article: ArticleReport } | ReportRest> {
  const file = join(folder, REPORT);
  if (!existsSync(file)) return;
  const rest: string[] = [];
  let article: string[] | undefined;
  let isInArticles = false;
  // JSON contains no `\n` within its texts: lines and their indentation tell the parts.
  for await (const whole of linesOf(file)) {
    const line = whole.replace(/\r$/, '');
    article?.push(line);
    if (line === '  "articles": [') isInArticles = true;
    else if (isInArticles && line === '    {') article = [line];
    else if (article && /^ {4}\},?$/.test(line)) {
      yield { article: parsed(article.join('\n').replace(/,$/, ''), articleSchema, folder) };
      article = undefined;
    } else if (isInArticles && /^ {2}\],?$/.test(line)) isInArticles = false;
    else if (!isInArticles) rest.push(line);
  }
  yield parsed(rest.join('\n'), restSchema, folder);
}

/**
 * What earlier imports reported or announced of articles that an import did not come upon, one after another: for each,
 * what goes with its file as it is. One that was only announced, and never written, is forgotten.
 *
 * @param isTaken whether the import came upon the article of this slug
 */
export async function* carriedOver(
  folder: string,
  { articles }: EarlierImport,
  isTaken: (slug: string) => boolean,
): AsyncGenerator<ArticleReport> {
  const done = new Set<string>();
  for await (const article of articlesOf(folder)) {
    const { slug, sha256: own } = article;
    const earlier = articles.get(slug);
    if (!earlier || isTaken(slug) || done.has(slug)) continue;
    const isPlain = earlier.isReported && earlier.sha256s.size < 2;
    const present = isPlain ? undefined : await hashOf(join(folder, 'articles', `${slug}.md`));
    if (!earlier.isReported && present === undefined) continue;
    if (own !== lastWritten(earlier, present)) continue;
    done.add(slug);
    yield article;
  }
}

async function* articlesOf(folder: string): AsyncGenerator<ArticleReport> {
  for await (const part of reportParts(folder)) if ('article' in part) yield part.article;
  for await (const part of announced(folder)) if ('article' in part) yield part.article;
}

function parsed<Schema extends z.ZodType>(text: string, schema: Schema, folder: string): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const found = `found a damaged report, ${join(folder, REPORT)}: it tells which articles were edited since they were imported`;
    const todo = 'Put it back as it was; or remove it, and give --force to write all articles anew.';
    throw new UserError(`${found}.\n${todo}`, { cause });
  }
}
