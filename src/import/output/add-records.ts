import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import { type MadeCollection, madeCollections, type MadeRecords } from '../frontmatter/inference.ts';
import type { EarlierImport } from './earlier-import.ts';
import type { Journal } from './journal.ts';
import type { CreatedRecord } from './report.ts';
import { sha256 } from './hash.ts';
import { writeImported } from './write-file.ts';

/** Where records of each kind stand: one file each, or all in a list. */
const PLACES: Record<MadeCollection, { ending: string } | { list: string }> = {
  people: { ending: '.yaml' },
  publications: { list: 'publications.yaml' },
  tags: { list: 'tags.yaml' },
  countries: { ending: '.mdx' },
};

/** How records are written. */
export interface AddSettings {
  earlier: EarlierImport;
  /** Keeps in mind what is about to be written; without it, nothing is written. */
  journal: Journal | undefined;
}

/** Writes the records that an import made, each where its kind stands; records of the owner's are left as they are. */
export async function addRecords(
  folder: string,
  records: MadeRecords,
  settings: AddSettings,
): Promise<CreatedRecord[]> {
  const list: CreatedRecord[] = [];
  for (const collection of madeCollections) {
    const place = PLACES[collection];
    const made = [...records[collection]].map(([id, record]) => ({ collection, id, record }));
    if ('list' in place) await addToList(join(folder, place.list), made, settings);
    else for (const one of made) await addFile(join(folder, collection, one.id + place.ending), one, settings);
    list.push(...made.map(created));
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

interface MadeRecord extends Omit<CreatedRecord, 'sha256'> {
  record: object;
}

function created({ collection, id, record }: MadeRecord): CreatedRecord {
  return { collection, id, sha256: recordHash(record) };
}

/** Writes a record's file, unless the owner has made or edited it. */
async function addFile(file: string, made: MadeRecord, { earlier, journal }: AddSettings): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  const data: unknown = present === undefined ? undefined : parse(yamlOf(present));
  const isRecord = typeof data === 'object' && data !== null;
  if (isRecord && !earlier.created.get(`${made.collection}/${made.id}`)?.has(recordHash(data))) return;
  const yaml = stringify(made.record, { lineWidth: 0 });
  await writeImported(file, file.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml, {
    force: true,
    journal,
    announces: [{ created: created(made) }],
  });
}

/** The YAML of a record's file, without the text below it. */
function yamlOf(text: string): string {
  return /^---\r?\n([\s\S]*?\n)---(?:\r?\n|$)/.exec(text)?.[1] ?? text;
}

/** Adds records to a list; one whose id is there already is the owner's, or was added before. */
async function addToList(file: string, made: readonly MadeRecord[], { journal }: AddSettings): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text);
  if (document.contents !== null && !isMap(document.contents)) return;
  const present = new Set(isMap(document.contents) ? document.contents.items.map(({ key }) => String(key)) : []);
  const added = made.filter(({ id }) => !present.has(id));
  if (added.length === 0) return;
  await writeImported(file, withEntries(text, new Map(added.map(({ id, record }) => [id, record]))), {
    force: true,
    journal,
    announces: added.map((one) => ({ created: created(one) })),
  });
}

/** A list with entries added at its end; what is there stays as it was written, unless it is a list in braces. */
function withEntries(text: string, entries: ReadonlyMap<string, object>): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (isMap(contents) && contents.flow) {
    contents.flow = false;
    for (const [id, record] of entries) document.set(id, document.createNode(record));
    return document.toString({ lineWidth: 0 });
  }
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return lead + stringify(Object.fromEntries(entries), { lineWidth: 0 });
}
