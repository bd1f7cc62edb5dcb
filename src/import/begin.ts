import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../loaders/collections.ts';
import { readContent } from '../loaders/read-content.ts';
import type { FileRecord } from '../loaders/file-record.ts';
import { personSchema } from '../schemas/person.ts';
import { siteSchema } from '../schemas/site.ts';
import type { TextInput } from './input/open-text.ts';
import { isNamedIn } from './is-named-in.ts';
import type { Inherited } from './output/complete-archive.ts';
import { startContent } from './output/start-content.ts';
import type { Arguments } from './read-arguments.ts';

/** Where an import begins: the records that posts are compared with, and what the new archive takes over. */
export interface Beginning {
  /** The folder whose records posts are compared with. */
  records: string;
  inherited: Inherited;
  /** What was done, for the owner. */
  said: string[];
}

/** Begins an import: a new folder with the vocabulary that was asked for, or with none. */
export async function begin({ into, vocabulary, dryRun }: Arguments, inputs: readonly TextInput[]): Promise<Beginning> {
  if (vocabulary === undefined) return { records: into, inherited: {}, said: [] };
  // An archive has a record of its site, which an import writes last: one that was broken off goes on from here.
  if (existsSync(join(into, collections.site.file))) {
    const said = [`${into}: this archive exists already, so the import uses its records.`];
    return { records: into, inherited: {}, said };
  }
  const inherited = await inheritedFrom((await readContent(vocabulary)).records, inputs);
  if (dryRun) return { records: vocabulary, inherited, said: [] };
  const started = await startContent(into, vocabulary);
  const said = [`${into}: a new archive with ${started.length} files of another’s vocabulary.`];
  return { records: into, inherited, said };
}

/** What the record of the site says, with its owner only where the input names that person. */
async function inheritedFrom(records: readonly FileRecord[], inputs: readonly TextInput[]): Promise<Inherited> {
  const site = siteOf(records);
  if (!site) return {};
  const { owner, mapCountries } = site;
  const person = records.find(({ collection, id }) => collection === 'people' && id === owner)?.data;
  const names = personSchema.safeParse(person).data;
  const isNamed = names !== undefined && (await isNamedIn(inputs, [names.name, ...names.aliases]));
  return { ...(isNamed && owner !== undefined && { owner }), mapCountries };
}

/** The language that an archive says it is in. */
export function languageOfSite(records: readonly FileRecord[]): string | undefined {
  return siteOf(records)?.language;
}

function siteOf(records: readonly FileRecord[]) {
  return siteSchema.safeParse(records.find(({ collection }) => collection === 'site')?.data).data;
}
