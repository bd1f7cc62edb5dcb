import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UnfinishedFile } from '../../files/unfinished-file.ts';
import { REPORT } from './earlier-import.ts';
import type { ArticleReport, Report } from './report.ts';

/** Writes a report article by article, and puts it in its place when it is whole and says something new. */
export class ReportFile {
  readonly #target: string;
  readonly #file: UnfinishedFile;
  #isFirst = true;

  private constructor(target: string, file: UnfinishedFile) {
    this.#target = target;
    this.#file = file;
  }

  static async open(folder: string): Promise<ReportFile> {
    const target = join(folder, REPORT);
    const file = await UnfinishedFile.begin(target);
    try {
      await file.write('{\n  "articles": [');
    } catch (error) {
      await file.discard();
      throw error;
    }
    return new ReportFile(target, file);
  }

  async add(article: ArticleReport): Promise<void> {
    await this.#addValue(article);
  }

  /** Adds an article as an earlier import reported it, in JSON. */
  async carryOver(text: string): Promise<void> {
    await this.#addValue(JSON.parse(text));
  }

  async finish(rest: Omit<Report, 'articles'>): Promise<void> {
    await this.#file.write(`\n  ],\n${indented(rest, 0).slice('{\n'.length)}\n`);
    await this.#file.close();
    if ((await contentHash(this.#target)) === (await contentHash(this.#file.path))) await this.discard();
    else await this.#file.putInPlace();
  }

  async discard(): Promise<void> {
    await this.#file.discard();
  }

  async #addValue(article: unknown): Promise<void> {
    await this.#file.write(`${this.#isFirst ? '' : ','}\n${indented(article, 4)}`);
    this.#isFirst = false;
  }
}

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  // Texts may contain U+2028, after which `^` matches, too.
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}

/** SHA-256 of a file that may be larger than memory; undefined where it cannot be read. */
async function contentHash(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(file), hash).then(
    () => hash.digest('hex'),
    () => undefined,
  );
}
