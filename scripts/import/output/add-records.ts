import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import type { EarlierImport } from './earlier-import.ts';
import type { Journal } from './journal.ts';
import type { CreatedRecord } from './report.ts';
import { sha256, writeImported } from './write-file.ts';

/** Records that articles refer to and that the content folder lacks, by id. */
export interface NewRecords {
  people: Map<string, object>;
  publications: Map<string, object>;
}

/** How records are written. */
export interface AddSettings {
  earlier: EarlierImport;
  /** Keeps in mind what is about to be written; without it, nothing is written. */
  journal: Journal | undefined;
}

/** Writes the records that an import made, each where its kind stands; records of the owner's are left as they are. */
export async function addRecords(
  folder: string,
  { people, publications }: NewRecords,
  settings: AddSettings,
): Promise<CreatedRecord[]> {
  const created = [
    ...[...people].map(([id, record]) => ({ collection: 'people' as const, id, sha256: recordHash(record) })),
    ...[...publications].map(([id, record]) => ({
      collection: 'publications' as const,
      id,
      sha256: recordHash(record),
    })),
  ];
  for (const [id, record] of people) await addPerson(join(folder, 'people', `${id}.yaml`), id, record, settings);
  if (publications.size > 0) await addPublications(join(folder, 'publications.yaml'), publications, settings);
  const isCreatedAgain = new Set(created.map(({ collection, id }) => `${collection}/${id}`));
  const kept = [...settings.earlier.created].flatMap(([key, hashes]): CreatedRecord[] => {
    const [collection = '', id = ''] = key.split('/');
    const isKind = collection === 'people' || collection === 'publications';
    return isKind && !isCreatedAgain.has(key) ? [...hashes].map((sha256) => ({ collection, id, sha256 })) : [];
  });
  return [...created, ...kept];
}

/** By which a record that an import made is told from one that the owner has edited. */
export function recordHash(record: object): string {
  return sha256(stringify(record, { sortMapEntries: true }));
}

/** Writes a person's record, unless the owner has made or edited it. */
async function addPerson(file: string, id: string, record: object, { earlier, journal }: AddSettings): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  const data: unknown = present === undefined ? undefined : parse(present);
  const isRecord = typeof data === 'object' && data !== null;
  if (isRecord && !earlier.created.get(`people/${id}`)?.has(recordHash(data))) return;
  await writeImported(file, stringify(record, { lineWidth: 0 }), {
    earlier: new Set(present === undefined ? [] : [sha256(present)]),
    force: false,
    dryRun: journal === undefined,
    announce: async () => journal?.add({ created: { collection: 'people', id, sha256: recordHash(record) } }),
  });
}

async function addPublications(
  file: string,
  records: ReadonlyMap<string, object>,
  { journal }: AddSettings,
): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text);
  if (document.contents !== null && !isMap(document.contents)) return;
  const present = new Set(isMap(document.contents) ? document.contents.items.map(({ key }) => String(key)) : []);
  const added = [...records].filter(([id]) => !present.has(id));
  if (added.length === 0) return;
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeImported(file, lead + stringify(Object.fromEntries(added), { lineWidth: 0 }), {
    earlier: new Set([sha256(text)]),
    force: true,
    dryRun: journal === undefined,
    announce: async () => {
      for (const [id, record] of added) {
        await journal?.add({ created: { collection: 'publications', id, sha256: recordHash(record) } });
      }
    },
  });
}
