import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import type { EarlierImport } from './earlier-import.ts';
import type { CreatedRecord } from './report.ts';
import { sha256, writeImported } from './write-file.ts';

/** Records that articles refer to and that the content folder lacks, by id. */
export type NewRecords = Record<CreatedRecord['collection'], Map<string, object>>;

/** Where records of each kind stand: one file each, or all in a list. In this order they are written and reported. */
const PLACES: Record<CreatedRecord['collection'], { ending: string } | { list: string }> = {
  people: { ending: '.yaml' },
  publications: { list: 'publications.yaml' },
  tags: { list: 'tags.yaml' },
  countries: { ending: '.mdx' },
};
const COLLECTIONS: readonly CreatedRecord['collection'][] = ['people', 'publications', 'tags', 'countries'];

export function noNewRecords(): NewRecords {
  return { people: new Map(), publications: new Map(), tags: new Map(), countries: new Map() };
}

/** Writes the records that an import made, each where its kind stands; records of the owner's are left as they are. */
export async function addRecords(
  folder: string,
  records: NewRecords,
  { created }: EarlierImport,
  dryRun: boolean,
): Promise<CreatedRecord[]> {
  const list: CreatedRecord[] = [];
  for (const collection of COLLECTIONS) {
    const place = PLACES[collection];
    if ('list' in place) await addToList(join(folder, place.list), records[collection], dryRun);
    for (const [id, record] of records[collection]) {
      if ('ending' in place) {
        const file = join(folder, collection, `${id}${place.ending}`);
        await addFile(file, record, created.get(`${collection}/${id}`), dryRun);
      }
      list.push({ collection, id, sha256: recordHash(record) });
    }
  }
  const again = new Set(list.map(({ collection, id }) => `${collection}/${id}`));
  const kept = [...created].flatMap(([key, hash]): CreatedRecord[] => {
    const [name = '', id = ''] = key.split('/');
    const collection = COLLECTIONS.find((one) => one === name);
    return collection && !again.has(key) ? [{ collection, id, sha256: hash }] : [];
  });
  return [...list, ...kept];
}

/** By which a record that an import made is told from one that the owner has edited. */
export function recordHash(record: object): string {
  return sha256(stringify(record, { sortMapEntries: true }));
}

/** Writes a record's file, unless the owner has made or edited it: `earlier` is its hash as an import made it. */
async function addFile(file: string, record: object, earlier: string | undefined, dryRun: boolean): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  const data: unknown = present === undefined ? undefined : parse(yamlOf(present));
  const isEdited = typeof data === 'object' && data !== null && recordHash(data) !== earlier;
  const settings = { earlier: present === undefined ? undefined : sha256(present), force: false, dryRun };
  const yaml = stringify(record, { lineWidth: 0 });
  if (!isEdited) await writeImported(file, file.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml, settings);
}

/** The YAML of a record's file, without the text below it. */
function yamlOf(text: string): string {
  return /^---\r?\n([\s\S]*?\n)---(?:\r?\n|$)/.exec(text)?.[1] ?? text;
}

async function addToList(file: string, records: ReadonlyMap<string, object>, dryRun: boolean): Promise<void> {
  if (records.size === 0) return;
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text);
  if (document.contents !== null && !isMap(document.contents)) return;
  const present = new Set(isMap(document.contents) ? document.contents.items.map(({ key }) => String(key)) : []);
  const added = [...records].filter(([id]) => !present.has(id));
  if (added.length === 0) return;
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const settings = { earlier: sha256(text), force: true, dryRun };
  await writeImported(file, lead + stringify(Object.fromEntries(added), { lineWidth: 0 }), settings);
}
