import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import type { EarlierImport } from './earlier-import.ts';
import type { CreatedRecord } from './report.ts';
import { sha256, writeImported } from './write-file.ts';

/** Records that articles refer to and that the content folder lacks, by id. */
export interface NewRecords {
  people: Map<string, object>;
  publications: Map<string, object>;
}

/** Writes the records that an import made, each where its kind stands; records of the owner's are left as they are. */
export async function addRecords(
  folder: string,
  { people, publications }: NewRecords,
  { created }: EarlierImport,
  dryRun: boolean,
): Promise<CreatedRecord[]> {
  const list: CreatedRecord[] = [];
  for (const [id, record] of people) {
    await addPerson(join(folder, 'people', `${id}.yaml`), record, created.get(`people/${id}`), dryRun);
    list.push({ collection: 'people', id, sha256: recordHash(record) });
  }
  if (publications.size > 0) await addPublications(join(folder, 'publications.yaml'), publications, dryRun);
  for (const [id, record] of publications) {
    list.push({ collection: 'publications', id, sha256: recordHash(record) });
  }
  const kept = [...created].flatMap(([key, hash]): CreatedRecord[] => {
    const [collection = '', id = ''] = key.split('/');
    const isCreatedAgain = list.some((one) => one.collection === collection && one.id === id);
    const isKind = collection === 'people' || collection === 'publications';
    return isKind && !isCreatedAgain ? [{ collection, id, sha256: hash }] : [];
  });
  return [...list, ...kept];
}

/** By which a record that an import made is told from one that the owner has edited. */
export function recordHash(record: object): string {
  return sha256(stringify(record, { sortMapEntries: true }));
}

/** Writes a person's record, unless the owner has made or edited it: `earlier` is its hash as an import made it. */
async function addPerson(file: string, record: object, earlier: string | undefined, dryRun: boolean): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  const data: unknown = present === undefined ? undefined : parse(present);
  const isEdited = typeof data === 'object' && data !== null && recordHash(data) !== earlier;
  const settings = { earlier: present === undefined ? undefined : sha256(present), force: false, dryRun };
  if (!isEdited) await writeImported(file, stringify(record, { lineWidth: 0 }), settings);
}

async function addPublications(file: string, records: ReadonlyMap<string, object>, dryRun: boolean): Promise<void> {
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
