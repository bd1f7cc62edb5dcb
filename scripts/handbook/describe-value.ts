import { z } from 'astro/zod';
import { countryCode } from '../../src/schemas/country-code.ts';
import { day } from '../../src/schemas/day.ts';
import { edtfDate } from '../../src/schemas/edtf-date.ts';
import { identifier } from '../../src/schemas/identifier.ts';
import { articleKind, groupRelation, groupType, placeKind, topicKind } from '../../src/schemas/kinds.ts';
import { languageTag } from '../../src/schemas/language-tag.ts';
import { word } from '../../src/schemas/vocabulary.ts';

/** The allowed values of a key. */
export interface ValueDescription {
  /** In words. @example "list of ids" */
  value: string;
  required: boolean;
  /** The default, if the schema has one. */
  default?: unknown;
  /** The keys of the value, or of each item of a list. */
  keys: Map<string, ValueDescription>;
}

/** Describes the values that a schema allows. */
export function describeValue(schema: z.core.$ZodType): ValueDescription {
  if (schema instanceof z.ZodOptional) return { ...describeValue(schema.unwrap()), required: false };
  if (schema instanceof z.ZodDefault) {
    return { ...describeValue(schema.unwrap()), required: false, default: schema.def.defaultValue };
  }
  if (schema instanceof z.ZodArray) {
    const item = describeValue(schema.element);
    return { ...item, value: `list of ${PLURALS.get(item.value) ?? item.value}`, required: true };
  }
  if (schema instanceof z.ZodRecord) {
    const entry = describeValue(schema.valueType);
    const by = schema.keyType === identifier ? 'id' : 'word';
    return { ...entry, value: `${PLURALS.get(entry.value) ?? entry.value} by ${by}`, required: true };
  }
  if (schema instanceof z.ZodObject) return { value: 'keys of its own', required: true, keys: describeKeys(schema) };
  return { value: wordsFor(schema), required: true, keys: new Map() };
}

/** Describes each key of an object, in the order of the schema. */
export function describeKeys(schema: z.ZodObject): Map<string, ValueDescription> {
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  return new Map(Object.entries(shape).map(([key, value]) => [key, describeValue(value)]));
}

const PLURALS = new Map([
  ['text', 'texts'],
  ['id', 'ids'],
  ['word', 'words'],
  ['keys of its own', 'entries'],
  ['list of words', 'lists of words'],
]);

function wordsFor(schema: z.core.$ZodType): string {
  const named = NAMED.find(([known]) => known === schema);
  if (named) return named[1];
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(', ');
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodURL) return 'web address';
  if (schema instanceof z.ZodString) return 'text';
  if (schema instanceof z.ZodNumber) return 'number';
  throw new Error(`The handbook has no words for values of the type ${schema._zod.def.type}.`);
}

const NAMED: readonly (readonly [z.core.$ZodType, string])[] = [
  [identifier, 'id'],
  [edtfDate, 'date'],
  [day, 'day'],
  [languageTag, 'language tag'],
  [countryCode, 'country code'],
  [word, 'word'],
  [articleKind, 'kind of article'],
  [groupType, 'type of group'],
  [groupRelation, 'kind of relation'],
  [placeKind, 'kind of place'],
  [topicKind, 'kind of topic'],
];
