import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import type { EarlierImport } from './report-file.ts';
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
    const text = stringify(record, { lineWidth: 0 });
    const settings = { earlier: created.get(`people/${id}`), force: false, dryRun };
    await writeImported(join(folder, 'people', `${id}.yaml`), text, settings);
    list.push({ collection: 'people', id, sha256: sha256(text) });
  }
  if (publications.size > 0) await addPublications(join(folder, 'publications.yaml'), publications, dryRun);
  for (const [id, record] of publications) {
    list.push({ collection: 'publications', id, sha256: publicationHash(record) });
  }
  return list;
}

/** By which a publication that an import made is told from one that the owner has edited. */
export function publicationHash(record: object): string {
  return sha256(stringify(record, { sortMapEntries: true }));
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
