import { join } from 'node:path';
import { UnfinishedFile } from '../../files/unfinished-file.ts';
import { REPORT } from './earlier-import.ts';
import { hashOf } from './hash.ts';
import type { ArticleReport, Report } from './report.ts';

export type ReportFile = Awaited<ReturnType<typeof beginReport>>;

/** Begins a report that is written article by article, and put in its place when it is whole and says something new. */
export async function beginReport(folder: string) {
  const target = join(folder, REPORT);
  const file = await UnfinishedFile.begin(target);
  /** What comes before the next article. */
  let lead = HEAD;
  return {
    /** @param article what this import says of it, or what an earlier one said */
    async add(article: ArticleReport): Promise<void> {
      await file.write(`${lead}\n${indented(article, 4)}`);
      lead = ',';
    },
    async finish(rest: Omit<Report, 'articles'>): Promise<void> {
      await file.write(`${lead === HEAD ? HEAD : ''}\n  ],\n${indented(rest, 0).slice('{\n'.length)}\n`);
      await file.close();
      if ((await hashOf(target)) === (await hashOf(file.path))) await file.discard();
      else await file.putInPlace();
    },
    discard: () => file.discard(),
  };
}

const HEAD = '{\n  "articles": [';

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  // Texts may contain U+2028, after which `^` matches, too.
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
