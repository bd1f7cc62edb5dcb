import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutput, type CheckOptions } from '../check-output/check.ts';
import { pageCollector } from '../check-output/collect/collect-page.ts';
import type { CollectedPages } from '../check-output/collect/collect-site.ts';
import { interner } from '../check-output/collect/intern.ts';
import type { OutputDiagnostic } from '../check-output/output-codes.ts';
import { fileState } from '../file-state.ts';
import { type IndexedPages, pageIndex } from '../index-pages.ts';
import { readHtml } from '../read-html.ts';
import type { RenderedPage } from '../rendered-pages.ts';

/** A worker thread runs these functions, so that pages are read while the main thread renders the next ones. */

const collected: CollectedPages = new Map();
const intern = interner();
const index = pageIndex();

/** Adds a page to the search index, and keeps what the check of the output needs of it. A file may be missing. */
export async function readPage({ site, file }: RenderedPage): Promise<void> {
  const path = join(site, file);
  const state = fileState(path);
  if (state === undefined) return;
  // Read at once: Pagefind’s files depend on the order of the pages.
  const html = readFileSync(path, 'utf8');
  const { read, page } = pageCollector(file, html, intern);
  const indexing = index.add(file, html, state);
  readHtml(html, indexing ? [read, indexing.read] : [read]);
  collected.set(file, { state, page: page() });
  await indexing?.finish();
}

/** Ends the search index: see `PageIndex`. */
export async function finishIndex({ site, folder }: { site: string; folder: string }): Promise<IndexedPages> {
  return index.finish(site, folder);
}

/** Finds all faults of the built site. */
export async function checkSite(options: Omit<CheckOptions, 'collected'>): Promise<OutputDiagnostic[]> {
  return checkOutput({ ...options, collected });
}
