import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import { splitFrontmatter } from '../../base/split-frontmatter.ts';
import { type MadeCollection, madeCollections, type MadeRecords } from '../frontmatter/inference.ts';
import type { CreatedRecord } from './report.ts';
import { sha256 } from './hash.ts';
import { type OutputSettings, writeImported } from './write-file.ts';

/** Where records of each kind are: one file each, or all in a list. */
const PLACES: Record<MadeCollection, { ending: string } | { list: string }> = {
  people: { ending: '.yaml' },
  publications: { list: 'publications.yaml' },
  tags: { list: 'tags.yaml' },
  countries: { ending: '.mdx' },
};

type AddSettings = Pick<OutputSettings, 'earlier' | 'journal'>;

/** Writes the records that an import made, each where its kind is kept; records of the owner's are left as they are. */
export async function addRecords(
  folder: string,
  records: MadeRecords,
  settings: AddSettings,
): Promise<CreatedRecord[]> {
  const list: CreatedRecord[] = [];
  for (const collection of madeCollections) {
    const place = PLACES[collection];
    const made = [...records[collection]].map(([id, record]): MadeRecord => {
      return { created: { collection, id, sha256: recordHash(record) }, id, record };
    });
    if ('list' in place) await addToList(join(folder, place.list), made, settings);
    else for (const one of made) await addFile(join(folder, collection, one.id + place.ending), one, settings);
    list.push(...made.map(({ created }) => created));
  }
  const again = new Set(list.map(({ collection, id }) => `${collection}/${id}`));
  const kept = [...settings.earlier.created].flatMap(([key, hashes]): CreatedRecord[] => {
    const [name = '', id = ''] = key.split('/');
    const collection = madeCollections.find((one) => one === name);
    return collection && !again.has(key) ? [...hashes].map((hash) => ({ collection, id, sha256: hash })) : [];
  });
  return [...list, ...kept];
}

/** By which a record that an import made is told from one that the owner has edited. */
export function recordHash(record: object): string {
  return sha256(stringify(record, { sortMapEntries: true }));
}

interface MadeRecord {
  id: string;
  record: object;
  created: CreatedRecord;
}

/** Writes a record's file, unless the owner has made or edited it. */
async function addFile(file: string, { record, created }: MadeRecord, settings: AddSettings): Promise<void> {
  const { earlier, journal } = settings;
  const present = await readFile(file, 'utf8').catch(() => undefined);
  const data: unknown = present === undefined ? undefined : parse(yamlOf(present));
  const isRecord = typeof data === 'object' && data !== null;
  if (isRecord && !earlier.created.get(`${created.collection}/${created.id}`)?.has(recordHash(data))) return;
  const yaml = stringify(record, { lineWidth: 0 });
  const content = file.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml;
  await writeImported(file, content, { force: true, journal, announces: [{ created }] });
}

/** The YAML of a record's file, without the text below it. */
function yamlOf(text: string): string {
  return splitFrontmatter(text)?.yaml ?? text;
}

/** Adds records to a list; one whose id is there already is the owner's, or was added before. */
async function addToList(file: string, made: readonly MadeRecord[], { journal }: AddSettings): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text);
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return;
  const present = new Set(contents?.items.map(({ key }) => String(key)));
  const added = made.filter(({ id }) => !present.has(id));
  if (added.length === 0) return;
  // What is there stays as it was written, unless it is a list in braces.
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  let whole = lead + stringify(Object.fromEntries(added.map(({ id, record }) => [id, record])), { lineWidth: 0 });
  if (contents?.flow) {
    contents.flow = false;
    for (const { id, record } of added) document.set(id, document.createNode(record));
    whole = document.toString({ lineWidth: 0 });
  }
  await writeImported(file, whole, { force: true, journal, announces: added.map(({ created }) => ({ created })) });
}
