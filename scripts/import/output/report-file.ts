import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { areSame } from './are-same.ts';
import { REPORT } from './earlier-import.ts';
import type { ArticleReport, Report } from './report.ts';

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
    await this.carryOver(indented(article, 4));
  }

  /** Adds an article as it stood in the report before. */
  async carryOver(text: string): Promise<void> {
    await this.#file.write(`${this.#isFirst ? '' : ','}\n${text}`);
    this.#isFirst = false;
  }

  async finish(rest: Omit<Report, 'articles'>): Promise<void> {
    await this.#file.write(`\n  ],\n${indented(rest, 0).slice('{\n'.length)}\n`);
    await this.#file.sync();
    await this.#file.close();
    const target = join(this.#folder, REPORT);
    if (await areSame(target, unfinished(this.#folder))) await rm(unfinished(this.#folder));
    else await rename(unfinished(this.#folder), target);
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
