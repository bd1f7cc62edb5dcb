import { type Document, isMap, isScalar, isSeq, parseDocument, visit, YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontmatter } from '../../../src/base/split-frontmatter.ts';

/** How a file is edited: keys above a text, keys, entries by id, or the text as it is. */
export type FileKind = 'markdown' | 'record' | 'table' | 'text';

/** The hidden field with the text of the file as it was read, so that a change keeps all that it does not concern. */
export const ORIGINAL = 'original_text';

/** The field with the text below the frontmatter, and the one with the entries of a table or a whole file. */
export const BODY = 'body';
export const ENTRIES = 'entries';
export const WHOLE = 'text';

type Fields = Record<string, unknown>;

/** The fields of a file for the forms of the CMS. */
export function readFile(kind: FileKind, text: string): Fields {
  if (kind === 'text') return { [WHOLE]: text };
  const { yaml, body } = partsOf(kind, text);
  const data = fieldsOf(parseDocument(yaml).toJS());
  const kept = { [ORIGINAL]: text };
  if (kind === 'table') {
    return { [ENTRIES]: Object.entries(data).map(([id, entry]) => ({ id, ...fieldsOf(entry) })), ...kept };
  }
  return { ...data, ...(kind === 'markdown' && { [BODY]: body }), ...kept };
}

/**
 * The text of a file with the values of the forms. What they leave as it was stays as it was written: comments, order,
 * quotation marks, the text. Empty values are left out, and keys that no form has are kept.
 */
export function writeFile(kind: FileKind, fields: Fields): string {
  const { [ORIGINAL]: original, [BODY]: body, [ENTRIES]: entries, [WHOLE]: whole, ...data } = fields;
  if (kind === 'text') return typeof whole === 'string' ? whole : '';
  const before = typeof original === 'string' ? original : '';
  const parts = partsOf(kind, before);
  const document: Document = parseDocument(parts.yaml);
  const map = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = map;
  if (kind === 'table') replaceEntries(map, document, Array.isArray(entries) ? entries : []);
  else changeKeys(map, document, data);
  keepBraces(document, parts.yaml);
  const isSame = isEqual(document.toJS(), parseDocument(parts.yaml).toJS());
  const yaml = isSame ? parts.yaml : document.toString({ lineWidth: 0, singleQuote: true });
  if (kind !== 'markdown') return yaml;
  if (yaml === '') return typeof body === 'string' ? body : '';
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${yaml}---\n${text === parts.body.trim() ? parts.body : `\n${text}\n`}`;
}

function partsOf(kind: FileKind, text: string): { yaml: string; body: string } {
  if (kind !== 'markdown') return { yaml: text, body: '' };
  return splitFrontmatter(text) ?? { yaml: '', body: text };
}

/** Maps on one line keep their spaces within braces, if they have some; lists have none. */
function keepBraces(document: Document, yaml: string): void {
  const within = /\{\S/.test(yaml) ? '' : ' ';
  visit(document, {
    Collection: (_, node) => {
      if (!node.flow) return;
      const write = node.toString.bind(node);
      const flowCollectionPadding = isMap(node) ? within : '';
      node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
}

/** Sets the entries of a table, in their order. */
function replaceEntries(map: YAMLMap, document: Document, entries: readonly unknown[]): void {
  const given = entries.map((entry) => fieldsOf(entry));
  const pairs = given.flatMap(({ id, ...data }) => {
    if (typeof id !== 'string' || id === '') return [];
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === id) ?? document.createPair(id, {});
    if (isMap(pair.value)) changeKeys(pair.value, document, data);
    else pair.value = document.createNode(withoutEmpty(data));
    return [pair];
  });
  map.items = pairs;
}

function changeKeys(map: YAMLMap, document: Document, data: Fields): void {
  for (const [key, value] of Object.entries(data)) {
    const node = map.get(key, true);
    const before = fieldsOf(map.toJS(document))[key];
    if (isEqual(before, value)) continue;
    if (isEmpty(value)) map.delete(key);
    else if (isMap(node) && isFields(value)) changeKeys(node, document, value);
    else if (isSeq(node) && Array.isArray(value)) changeItems(node, document, value);
    else if (isScalar(node) && !isFields(value) && !Array.isArray(value)) node.value = value;
    else map.set(key, document.createNode(withoutEmpty(value)));
  }
}

/** Items that are as they were keep their lines; of others, the one at the same place is changed. */
function changeItems(list: YAMLSeq, document: Document, items: readonly unknown[]): void {
  const before = list.items.map((node, index) => ({ node, value: valuesIn(list, document)[index] }));
  list.items = items.map((item, index) => {
    const same = before.find(({ value }) => isEqual(value, item));
    const there = before[index];
    if (same) return same.node;
    if (isMap(there?.node) && isFields(item) && !items.some((one) => isEqual(one, there.value))) {
      changeKeys(there.node, document, item);
      return there.node;
    }
    return document.createNode(withoutEmpty(item));
  });
}

function valuesIn(list: YAMLSeq, document: Document): unknown[] {
  const values: unknown = list.toJS(document);
  return Array.isArray(values) ? values : [];
}

/** Forms give texts for what YAML reads as numbers, and leave optional keys empty. */
function isEqual(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  }
  if (isFields(one) && isFields(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isEqual(one[key], other[key]));
  }
  return one === other || String(one) === String(other);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isFields(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map(withoutEmpty);
  if (!isFields(value)) return value;
  const full = Object.entries(value).filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(full.map(([key, item]) => [key, withoutEmpty(item)]));
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
