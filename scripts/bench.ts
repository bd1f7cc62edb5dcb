import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shardOf } from '../src/archive/search/indexed-words.ts';
import type { IndexManifest } from '../src/archive/search/index-manifest.ts';
import { secondsWithHugo } from './bench/build-with-hugo.ts';
import { costOf, kilobytesOf, largestOf } from './bench/measure.ts';
import { mentionPass } from './bench/mention-pass.ts';
import { prepareArchive } from './bench/prepare-archive.ts';
import { writeExport } from './bench/synthetic-export.ts';
import { syntheticRecords } from './bench/synthetic-records.ts';
import { steepestFlood } from './bench/time-floods.ts';
import { timeEdits } from './bench/time-edit.ts';
import { measureFolder } from './build/measure-folder.ts';
import { commandNamed } from './steppe/commands.ts';

/** Files of the search index, inside the folder of its version. */
const SEARCH_FILES = ['names.json', 'articles.json', 'places/0.json', 'notes/0.json', `words/${shardOf('the')}.json`];

/** The number of groups whose names are searched for, and of long articles in which they are. */
const MENTIONS = { groups: 1000, articles: 100 };

/** The number of made-up articles: `npm run bench -- 200`. */
const articles = Number(process.argv[2] ?? 1000);

const folder = await mkdtemp(join(tmpdir(), 'steppe-bench-'));
try {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const { words, notes } = await prepareArchive(content, articles);
  console.log(`${articles} made-up articles, ${(words / 1e6).toFixed(2)} million words, ${notes} notes`);
  const env = { ARCHIVE_CONTENT: content, OUT_DIR: site, SITE_URL: 'https://archive.example' };

  const hugo = await secondsWithHugo(content, join(folder, 'hugo'));
  if (hugo === undefined) console.log('Hugo is not installed: nothing to compare with.');
  else report('Hugo and Pagefind', hugo, 's');
  await measureBuild('build from nothing');
  const edited = join(content, 'articles', 'article-0.md');
  await writeFile(edited, `${await readFile(edited, 'utf8')}\nOne more paragraph.\n`);
  await measureBuild('build after one edit');

  const size = await measureFolder(site);
  report('files of the site', size.files, '');
  report('', size.files / articles, 'for each article');
  report('bytes of the site', size.bytes / 1e6, 'MB');
  report('', size.bytes / 1000 / articles, 'kB for each article');
  for (const { path, bytes } of await largestOf(site)) {
    report(path, bytes / 1000, 'kB');
    report('', await kilobytesOf(join(site, path)), 'kB gzip');
  }
  const { version } = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as IndexManifest;
  for (const file of SEARCH_FILES) {
    report(`search/${file}`, await kilobytesOf(join(site, 'search', version, file)), 'kB gzip');
  }

  const { first, edit } = await timeEdits(content, 'article-0');
  report('dev: the first page', first, 's');
  report('dev: an edit', edit, 's');

  const { milliseconds, mentions } = mentionPass(MENTIONS.articles, MENTIONS.groups);
  report(`names of ${MENTIONS.groups} records in 3,700 words`, milliseconds, 'ms');
  report('', mentions, 'mentions');

  const file = join(folder, 'export.xml');
  await writeExport(file, { articles, records: syntheticRecords() });
  const bytes = (await stat(file)).size;
  // Inferred values are listed for review, so the import ends with exit code 2.
  const imported = await costOf(['scripts/import.ts', file, '--into', join(folder, 'imported')], {
    options: commandNamed('import').nodeOptions ?? [],
    codes: [0, 2],
  });
  report('import of the same as an export', imported.seconds, 's');
  report('', articles / imported.seconds, 'posts/s');
  report('', bytes / 1e6 / imported.seconds, 'MB/s');
  report('memory at most', imported.megabytes, 'MB');

  const flood = steepestFlood();
  report(`hostile post: ${flood.flood}`, flood.milliseconds, 'ms');
  report('', flood.factor, 'times the time for 4 times the size');

  async function measureBuild(what: string) {
    const { nodeOptions: options = [], environment } = commandNamed('build');
    const cost = await costOf(['scripts/build.ts'], { options, env: { ...environment, ...env } });
    report(what, cost.seconds, 's');
    if (hugo !== undefined) report('', cost.seconds / hugo, 'times Hugo and Pagefind');
    report('', cost.cpu, 's of CPU');
    report('', cost.megabytes, 'MB of memory at most');
  }
} finally {
  await rm(folder, { recursive: true });
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(44)} ${value.toFixed(1).padStart(9)} ${unit}`);
}
