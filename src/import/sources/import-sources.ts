import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import { matchLibrary } from '../../archive/citations/sources/match-library.ts';
import { plural } from '../../base/plural.ts';
import { UserError } from '../../base/user-error.ts';
import { withLock } from '../../files/with-lock.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { collections } from '../../loaders/collections.ts';
import { readContent } from '../../loaders/read-content.ts';
import type { SourceRecord } from '../../schemas/source.ts';
import { parseOptions } from '../../terminal/parse-options.ts';
import { openText } from '../input/open-text.ts';
import { citedSources } from './cited-sources.ts';
import { readLibrary } from './read-library.ts';

export const USAGE = `steppe import sources LIBRARY… --into DIR [options]

  LIBRARY          the library of a reference manager such as Zotero: CSL-JSON, BibTeX, BibLaTeX or RIS
  --into DIR       the content folder of the archive
  --force          replace sources that are in sources.yaml already
  --dry-run        write nothing, only report`;

const OPTIONS = { into: { type: 'string' }, force: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

/**
 * Brings the library of a reference manager into `sources.yaml`, and says which notes cite its works.
 *
 * @returns the exit code: 0, or 2 when something needs a person's eye
 * @throws a UserError when nothing could be done
 */
export async function importSources(args: readonly string[], say: (text: string) => void): Promise<number> {
  const { values, positionals: files } = parseOptions(args, OPTIONS, { usage: USAGE, allowPositionals: true });
  const { into } = values;
  if (files.length === 0 || into === undefined) {
    throw new UserError(`Found no ${files.length === 0 ? 'library' : '--into DIR'}.\n\n${USAGE}`);
  }
  if (!existsSync(join(into, collections.site.file)))
    throw new UserError(`${into}: found no archive. Expected its content folder.`);
  const sources = new Map<string, SourceRecord>();
  const doubts: string[] = [];
  for (const file of files) {
    const library = readLibrary(await textOf(file), basename(file));
    for (const [key, source] of library.sources) sources.set(key, source);
    doubts.push(...library.doubts);
  }
  for (const doubt of doubts) say(doubt);
  const onWait = () => say(`Another import into ${into} is at work. Waiting for it to end …`);
  const written = await withLock({ folder: into, name: 'import', onWait }, () => writeSources(into, sources, values));
  say(`${into}/${collections.sources.file}: ${plural(sources.size, 'source')} in the library, ${written} written.`);
  const isDoubtful = await describeMatches(into, sources, say);
  return isDoubtful || doubts.length > 0 ? 2 : 0;
}

async function textOf(file: string): Promise<string> {
  if (!existsSync(file)) throw new UserError(`${file}: there is no such file.`);
  let text = '';
  for await (const chunk of (await openText(file)).chunks()) text += chunk.text;
  return text;
}

/** Adds sources to the list; those that are there already are the owner’s. Returns how many were written. */
async function writeSources(
  folder: string,
  sources: ReadonlyMap<string, SourceRecord>,
  { force = false, 'dry-run': dryRun = false }: { force?: boolean | undefined; 'dry-run'?: boolean | undefined },
): Promise<number> {
  const file = join(folder, collections.sources.file);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const document = parseDocument(text);
  const { contents } = document;
  if (contents !== null && !isMap(contents))
    throw new UserError(`${file}: found no list of sources. Correct it first.`);
  const added = [...sources].filter(([key]) => force || contents?.has(key) !== true);
  if (added.length === 0 || dryRun) return added.length;
  const records = added.map(([key, source]) => [key, withoutEmpty(source)] as const);
  if (contents === null) {
    await writeWhole(file, text + stringify(Object.fromEntries(records), { lineWidth: 0 }));
    return added.length;
  }
  for (const [key, record] of records) document.set(key, document.createNode(record));
  await writeWhole(file, document.toString({ lineWidth: 0 }));
  return added.length;
}

function withoutEmpty(source: SourceRecord): object {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** Says which sources of the notes are in the library; doubtful ones are named, and stay as printed. */
async function describeMatches(
  folder: string,
  sources: ReadonlyMap<string, SourceRecord>,
  say: (text: string) => void,
): Promise<boolean> {
  const cited = citedSources((await readContent(folder)).records);
  const { matched, doubtful } = matchLibrary(cited.sources, sources);
  const by = (reason: string) => [...matched.values()].filter((match) => match.by === reason).length;
  say(
    `${plural(cited.sources.length, 'source')} in the notes, ${matched.size} of them in the library: ` +
      `${by('DOI')} by DOI, ${by('address')} by address, ${by('title')} by title and date.`,
  );
  for (const [{ item, places }, keys] of doubtful) {
    const [place] = places;
    const where = place && cited.lines.get(`${place.article} ${place.note}`);
    say(
      `${folder}/${where ?? ''}: found the source “${item.title ?? item.URL ?? ''}”, which may be ${keys.map((key) => `@${key}`).join(' or ')}. ` +
        'It stays as printed. If it is the same, give the record its address or date, or cite it by its key.',
    );
  }
  return doubtful.size > 0;
}
