import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEarlierImport, reportParts } from './earlier-import.ts';
import { beginReport } from './report-file.ts';
import type { ArticleReport, Report } from './report.ts';

const REST: Omit<Report, 'articles'> = {
  created: [],
  skipped: [],
  unreadable: [],
  faults: [],
  totals: {
    postsIn: 1,
    postsOut: 1,
    refused: 0,
    skipped: 0,
    unreadable: 0,
    failed: 0,
    notes: 0,
    words: 2,
    warnings: 0,
    faults: 0,
  },
};

const article = (title: string): ArticleReport => ({
  slug: 'ferry',
  title,
  source: { file: 'a.html', place: 'the page', sha256: 'of the text' },
  sha256: 'of the file',
  counts: { words: 2, notes: 0, marks: 0 },
  inferred: [],
  leftOut: [],
  warnings: [],
  unknownNames: [],
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(title: string): Promise<void> {
  const report = await beginReport(folder);
  await report.add(article(title));
  await report.finish(REST);
}

describe('a report', () => {
  it.each(['A ferry', 'A\u2028ferry\u2029sails', 'A "ferry"\nsails,\r\n    {'])(
    'is the same after it is read and written again: %j',
    async (title) => {
      await write(title);
      const before = await readFile(join(folder, 'import-report.json'), 'utf8');
      expect((await readEarlierImport(folder)).articles.get('ferry')).toMatchObject({ title, reported: 'of the file' });
      const report = await beginReport(folder);
      for await (const part of reportParts(folder)) if ('article' in part) await report.add(part.article);
      await report.finish(REST);
      expect(await readFile(join(folder, 'import-report.json'), 'utf8')).toBe(before);
    },
  );

  it('that was truncated by another program is not valid', async () => {
    await write('A ferry');
    const file = join(folder, 'import-report.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.length - 40));
    await expect(readEarlierImport(folder)).rejects.toThrow('found a damaged report');
  });

  it('that is given up leaves only the old one', async () => {
    await write('A ferry');
    const report = await beginReport(folder);
    await report.add(article('Another'));
    await report.discard();
    expect(await readdir(folder)).toEqual(['import-report.json']);
    expect((await readEarlierImport(folder)).articles.get('ferry')?.title).toBe('A ferry');
  });
});
