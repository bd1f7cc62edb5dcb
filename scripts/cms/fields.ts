import type { Field } from '@sveltia/cms';
import { isGroup } from '../../src/i18n/own-text-faults.ts';
import { type CollectionName, collections } from '../../src/loaders/collections.ts';
import { references, targetsOf } from '../../src/loaders/references.ts';
import { ENTRIES } from './admin/record-files.ts';

/** A record that a field may name. */
export interface Choice {
  collection: CollectionName;
  id: string;
  /** Its name or title. */
  label: string;
}

/** The name of the collection of the CMS that has the list files, each named as its collection. */
export const LISTS = 'lists';

/**
 * The fields of a form for the keys of a record.
 *
 * @param schema its JSON Schema, with the meanings of keys
 * @param choices the records that fields may name
 */
export function fieldsOf(collection: CollectionName, schema: unknown, choices: readonly Choice[]): Field[] {
  const targets = new Map(Object.entries(references[collection] ?? {}));
  const within = (part: unknown, path: string): Field[] => {
    const { properties, required } = isGroup(part) ? part : {};
    const needed: unknown[] = Array.isArray(required) ? required : [];
    return Object.entries(isGroup(properties) ? properties : {}).map(([name, value]) =>
      fieldOf(name, isGroup(value) ? value : {}, `${path}${name}`, needed.includes(name)),
    );
  };
  const fieldOf = (name: string, key: Record<string, unknown>, path: string, required: boolean): Field => {
    const hint = typeof key['description'] === 'string' ? key['description'] : '';
    const common = { name, label: labelOf(name), required, ...(hint && { hint }) };
    if (key['type'] !== 'array') return { ...common, ...single(key, path, hint) } as Field;
    const items = isGroup(key['items']) ? key['items'] : {};
    const target = targets.get(`${path}.*`);
    if (target !== undefined) return { ...common, ...choiceOf(targetsOf(target), choices), multiple: true } as Field;
    if (Array.isArray(items['enum'])) return { ...common, widget: 'select', options: items['enum'], multiple: true };
    if (!isGroup(items['properties'])) return { ...common, widget: 'list' };
    return { ...common, widget: 'list', collapsed: true, fields: within(items, `${path}.*.`) };
  };
  const single = (key: Record<string, unknown>, path: string, hint: string): object => {
    const target = targets.get(path);
    if (target !== undefined) return choiceOf(targetsOf(target), choices);
    if (Array.isArray(key['enum'])) return { widget: 'select', options: key['enum'] };
    if (isGroup(key['properties'])) return { widget: 'object', collapsed: true, fields: within(key, `${path}.`) };
    // A checkbox would write “false” for a key that is left out.
    if (key['type'] === 'boolean') return { widget: 'select', options: YES_OR_NO };
    if (key['type'] === 'integer') return { widget: 'number', value_type: 'int' };
    if (key['type'] === 'number') return { widget: 'number', value_type: 'float' };
    if (key['format'] === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    if (path.endsWith('files.*.path')) return { widget: 'file' };
    // Prose may have any length; its own pattern is for programs that know more of Unicode.
    if (Array.isArray(key['type'])) return { widget: LONG.has(path) ? 'text' : 'string' };
    const pattern = key['format'] === 'uri' ? '^https?://\\S+$' : key['pattern'];
    return { widget: 'string', ...(typeof pattern === 'string' && { pattern: [pattern, hint] }) };
  };
  return within('list' in collections[collection] && isGroup(schema) ? schema['additionalProperties'] : schema, '');
}

const YES_OR_NO = [true, false].map((value) => ({ label: String(value), value }));

/** Texts of more than a line. */
const LONG: ReadonlySet<string> = new Set(['summary', 'introduction', 'description', 'front.introduction']);

/** A field whose values are the ids of records. */
function choiceOf(targets: readonly CollectionName[], choices: readonly Choice[]): object {
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) {
    const options = choices.filter(({ collection }) => targets.includes(collection));
    return { widget: 'select', options: options.map(({ id, label }) => ({ label, value: id })) };
  }
  const name = target === 'articles' || target === 'series' ? 'title' : 'name';
  if ('folder' in collections[target]) {
    return { widget: 'relation', collection: target, value_field: '{{slug}}', display_fields: [name] };
  }
  const display = { value_field: `${ENTRIES}.*.id`, display_fields: [`${ENTRIES}.*.${name}`] };
  return { widget: 'relation', collection: LISTS, file: target, ...display };
}

/** "publishedBasis" → "Published basis" */
export function labelOf(key: string): string {
  const words = key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
