import { z } from 'astro/zod';
import { kindsOf } from '../../src/loaders/check-kinds.ts';
import { type CollectionName, collectionNames, collections } from '../../src/loaders/collections.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { languageOf } from '../../src/loaders/site-texts.ts';
import { identifier, text } from '../../src/schemas/identifier.ts';
import type { KindTable } from '../../src/schemas/kinds.ts';
import { languageTag } from '../../src/schemas/language-tag.ts';
import { describeKeys, type KeyMeanings } from './describe-keys.ts';
import { allowKnownIds } from './known-ids.ts';
import { wordsSchema } from './words-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schemas of the records of an archive, for editors: the allowed keys and values, with what each key means. Ids of
 * other records and of kinds are those that the archive has.
 *
 * @returns the text of each schema by its collection
 */
export function editorSchemas(records: readonly FileRecord[], meanings: KeyMeanings): Map<CollectionName, string> {
  const kinds = kindsOf(records.find(({ collection }) => collection === 'vocabulary')?.data);
  const languages = languagesOf(records);
  const schemaOf = (name: CollectionName): unknown => {
    if (name === 'words') return wordsSchema(languageOf(records.find(({ collection }) => collection === 'site')));
    const layout = collections[name];
    const made: unknown = z.toJSONSchema('list' in layout ? z.record(identifier, layout.schema) : layout.schema, {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema, zodSchema }) => {
        allowKinds(jsonSchema, zodSchema, kinds);
        if (zodSchema === text) Object.assign(jsonSchema, { type: AS_WRITTEN });
        if (zodSchema === languageTag) jsonSchema.examples = languages;
      },
    });
    describeKeys(made, '', meanings[name] ?? {});
    allowKnownIds(made, name, records);
    return made;
  };
  const edited = collectionNames.filter((name) => !WITHOUT.has(name));
  return new Map(edited.map((name) => [name, `${JSON.stringify(schemaOf(name), null, 2)}\n`]));
}

/** What a program writes. */
const WITHOUT: ReadonlySet<CollectionName> = new Set(['links']);

/** Where a text is expected, numbers and words such as `true` are read as they are written. */
const AS_WRITTEN = ['string', 'number', 'boolean'];

/** Which kinds there are depends on the archive; see `src/schemas/kinds.ts`. */
function allowKinds(json: JsonSchema, schema: z.core.$ZodType, kinds: Readonly<Record<KindTable, string[]>>): void {
  const meta = z.globalRegistry.get(schema);
  const table = Object.keys(kinds).find((name): name is KindTable => name === meta?.['kindIn'] && name in kinds);
  if (table === undefined) return;
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, { type: 'string', enum: kinds[table] });
}

/** The languages that records name, for editors to offer. Others are allowed too. */
function languagesOf(records: readonly FileRecord[]): string[] {
  const tags = records.map(({ data }) => languageTag.safeParse(Reflect.get(Object(data), 'language')).data);
  return [...new Set(tags.filter((tag) => tag !== undefined))].sort();
}
