import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexManifest } from '../src/archive/search/index-manifest.ts';
import { costOf, kilobytesOf, secondsOf } from './bench/measure.ts';
import { mentionPass } from './bench/mention-pass.ts';
import { prepareContent, settingsFor } from './bench/prepare-content.ts';
import { writeExport } from './bench/synthetic-export.ts';
import { steepestFlood } from './bench/time-floods.ts';
import { commandNamed } from './steppe/commands.ts';

const PAGES = ['articles/synthetic-0/index.html', 'articles/index.html', 'countries/kazakhstan/index.html'];
/** Files of the search index, inside the folder of its version. */
const SEARCH_FILES = ['names.json', 'articles.json', 'words.json', 'entities/countries/kazakhstan.json'];

/** The number of records whose names are searched for in the articles. */
const RECORDS = 1000;

/** The number of synthetic articles to build besides the archive's own: `npm run bench -- 200`. */
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
  const { version } = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as IndexManifest;
  for (const file of SEARCH_FILES) {
    report(`search/${file}`, await kilobytesOf(join(site, 'search', version, file)), 'kB gzip');
  }

  const settings = await settingsFor(articles);
  const pass = mentionPass(settings, RECORDS);
  report(`names of ${RECORDS} records`, pass.seconds, 's');
  report('', pass.mentions / 1000, 'thousand mentions');

  const file = join(folder, 'export.xml');
  await writeExport(file, settings);
  const { size } = await stat(file);
  // Inferred values are listed for review, so the import ends with exit code 2.
  const args = [file, '--into', join(folder, 'imported'), '--vocabulary', 'content'];
  const { seconds, megabytes } = await costOf('scripts/import.ts', args, {
    options: commandNamed('import').nodeOptions ?? [],
    codes: [0, 2],
  });
  report('import of the same as an export', seconds, 's');
  report('', articles / seconds, 'posts/s');
  report('', size / 1e6 / seconds, 'MB/s');
  report('memory at most', megabytes, 'MB');

  const { flood, milliseconds, factor } = steepestFlood();
  report(`hostile post: ${flood}`, milliseconds, 'ms');
  report('', factor, 'times the time for 4 times the size');
} finally {
  await rm(folder, { recursive: true });
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(36)} ${value.toFixed(1).padStart(8)} ${unit}`);
}
