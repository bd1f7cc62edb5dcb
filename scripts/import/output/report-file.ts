import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleReport, Report } from './report.ts';

export const REPORT = 'import-report.json';

/** What an earlier import wrote, by which edited files are told from its own. */
export interface EarlierImport {
  /** SHA-256 of the articles, by slug. */
  articles: Map<string, string>;
  /** SHA-256 of the records it made, by `people/<id>` or `publications/<id>`. */
  created: Map<string, string>;
}

/** Reads what an earlier import reported. */
export async function readEarlierImport(folder: string): Promise<EarlierImport> {
  const file = join(folder, REPORT);
  if (!existsSync(file)) return { articles: new Map(), created: new Map() };
  const report: unknown = JSON.parse(await readFile(file, 'utf8'));
  return {
    articles: hashes(report, 'articles', (entry) => entry['slug']),
    created: hashes(report, 'created', (entry) => `${entry['collection']}/${entry['id']}`),
  };
}

function hashes(
  report: unknown,
  key: string,
  nameOf: (entry: Record<string, string>) => string | undefined,
): Map<string, string> {
  const list: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  const found = new Map<string, string>();
  for (const entry of Array.isArray(list) ? list : []) {
    const texts = textsOf(entry);
    const name = nameOf(texts);
    if (name !== undefined && texts['sha256'] !== undefined) found.set(name, texts['sha256']);
  }
  return found;
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Writes a report article by article, and puts it in its place when it is whole and says something new. */
export class ReportFile {
  readonly #folder: string;
  readonly #file: FileHandle;
  #isFirst = true;

  private constructor(folder: string, file: FileHandle) {
    this.#folder = folder;
    this.#file = file;
  }

  static async open(folder: string): Promise<ReportFile> {
    const file = await open(unfinished(folder), 'w');
    await file.write('{\n  "articles": [');
    return new ReportFile(folder, file);
  }

  async add(article: ArticleReport): Promise<void> {
    await this.#file.write(`${this.#isFirst ? '' : ','}\n${indented(article, 4)}`);
    this.#isFirst = false;
  }

  async finish(rest: Omit<Report, 'articles'>): Promise<void> {
    await this.#file.write(`\n  ],\n${indented(rest, 0).slice('{\n'.length)}\n`);
    await this.#file.close();
    const target = join(this.#folder, REPORT);
    const isNew = !existsSync(target) || (await hashOf(target)) !== (await hashOf(unfinished(this.#folder)));
    if (isNew) await rename(unfinished(this.#folder), target);
    else await rm(unfinished(this.#folder));
  }

  async discard(): Promise<void> {
    await this.#file.close();
    await rm(unfinished(this.#folder), { force: true });
  }
}

function unfinished(folder: string): string {
  return join(folder, `.${REPORT}.next`);
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(by));
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes);
  return hash.digest('hex');
}
