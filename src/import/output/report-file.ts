import { join } from 'node:path';
import { UnfinishedFile } from '../../files/unfinished-file.ts';
import { REPORT } from './earlier-import.ts';
import { hashOf } from './hash.ts';
import type { Report } from './report.ts';

/** Writes a report article by article, and puts it in its place when it is whole and says something new. */
export class ReportFile {
  readonly #target: string;
  readonly #file: UnfinishedFile;
  /** What stands before the next article. */
  #lead = HEAD;

  private constructor(target: string, file: UnfinishedFile) {
    this.#target = target;
    this.#file = file;
  }

  static async open(folder: string): Promise<ReportFile> {
    const target = join(folder, REPORT);
    return new ReportFile(target, await UnfinishedFile.begin(target));
  }

  /** @param article what this import says of it, or what an earlier one said */
  async add(article: unknown): Promise<void> {
    await this.#file.write(`${this.#lead}\n${indented(article, 4)}`);
    this.#lead = ',';
  }

  async finish(rest: Omit<Report, 'articles'>): Promise<void> {
    await this.#file.write(`${this.#lead === HEAD ? HEAD : ''}\n  ],\n${indented(rest, 0).slice('{\n'.length)}\n`);
    await this.#file.close();
    if ((await hashOf(this.#target)) === (await hashOf(this.#file.path))) await this.discard();
    else await this.#file.putInPlace();
  }

  async discard(): Promise<void> {
    await this.#file.discard();
  }
}

const HEAD = '{\n  "articles": [';

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  // Texts may contain U+2028, after which `^` matches, too.
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
