import { checkOutput, type CheckOptions } from '../check-output/check.ts';
import { collectPage } from '../check-output/collect/collect-page.ts';
import type { CollectedPages } from '../check-output/collect/collect-site.ts';
import { interner } from '../check-output/collect/intern.ts';
import type { OutputDiagnostic } from '../check-output/output-codes.ts';
import { type PageIndex, startIndex } from '../index-pages.ts';

/** A worker thread runs these functions, so that pages are read while the main thread renders the next ones. */

const collected: CollectedPages = new Map();
const intern = interner();
let index: Promise<PageIndex> | undefined;

/** Adds a page to the search index, and keeps what the check of the output needs of it. */
export async function readPage({ file, html }: { file: string; html: string }): Promise<void> {
  collected.set(file, { bytes: Buffer.byteLength(html), page: collectPage(file, html, intern) });
  await (index ??= startIndex()).then((started) => started.add(file, html));
}

/** Ends the search index: see {@link PageIndex.finish}. */
export async function finishIndex({ site, folder }: { site: string; folder: string }): Promise<number> {
  return (index ??= startIndex()).then((started) => started.finish(site, folder));
}

/** Finds all faults of the built site. */
export async function checkSite(options: Omit<CheckOptions, 'collected'>): Promise<OutputDiagnostic[]> {
  return checkOutput({ ...options, collected });
}
