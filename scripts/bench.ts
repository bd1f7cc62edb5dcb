import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kilobytesOf, secondsOf } from './bench/measure.ts';
import { prepareContent } from './bench/prepare-content.ts';

const PAGES = [
  'articles/synthetic-0/index.html',
  'articles/index.html',
  'countries/kazakhstan/index.html',
  'search/names.json',
];

/** How many made-up articles to build besides the archive's own: `npm run bench -- 200`. */
const articles = Number(process.argv[2] ?? 1000);

const folder = await mkdtemp(join(tmpdir(), 'steppe-bench-'));
try {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  await prepareContent(content, articles);
  console.log(`${articles} made-up articles of 3,700 words with 50 notes each`);
  const env = { ARCHIVE_CONTENT: content, OUT_DIR: site };
  report('content check', await secondsOf('scripts/check-content.ts', env), 's');
  report('build, search index, checks', await secondsOf('scripts/build.ts', env), 's');
  for (const page of PAGES) report(page, await kilobytesOf(join(site, page)), 'kB gzip');
} finally {
  await rm(folder, { recursive: true });
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(36)} ${value.toFixed(1).padStart(8)} ${unit}`);
}
