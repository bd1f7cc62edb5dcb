import type { ContentFinding } from './content-codes.ts';
import { collections, type CollectionName, idOf } from './collections.ts';
import { keysAndValues } from './keys-and-values.ts';
import { schemasIn } from './read-as-text.ts';
import { readJson } from './read-json.ts';
import { splitFrontmatter } from '../base/split-frontmatter.ts';
import { readYaml } from './read-yaml.ts';
import type { FileRecord } from './file-record.ts';

/** The records of a file, and its faults of syntax. */
export interface ParsedFile {
  records: FileRecord[];
  faults: ContentFinding[];
}

const CONTROL = /(?![\t\n\r\u0085])\p{Cc}/u;

/** Reads one file of the content folder: YAML, JSON, or Markdown or MDX below YAML frontmatter. */
export function parseFile(collection: CollectionName, file: string, bytes: Uint8Array): ParsedFile {
  const text = decode(bytes);
  if (text === undefined) return fault('file-not-utf8', file, 'bytes that are not UTF-8', 'text saved as UTF-8');
  if (text.trim() === '') {
    if ('list' in collections[collection]) return { records: [], faults: [] };
    return fault('file-empty', file, 'an empty file', 'a record, or no file');
  }
  const character = CONTROL.exec(text);
  if (character) return controlCharacter(file, text, character);
  if (/\.(yaml|json)$/.test(file))
    return parseParts(collection, file, { yaml: text, firstLine: 1, body: '', bodyLine: 1 });

  const parts = splitFrontmatter(text);
  if (!parts) {
    const expected = 'YAML between two lines of three hyphens at the top';
    return fault('frontmatter-missing', file, 'no frontmatter', expected);
  }
  const { head, yaml, body } = parts;
  const parsed = parseParts(collection, file, { yaml, firstLine: 2, body, bodyLine: head.split('\n').length });
  if (collection === 'articles' && body.trim() === '') {
    const { faults } = fault('file-empty', file, 'an article without text', 'Markdown below the frontmatter');
    parsed.faults.push(...faults);
  }
  return parsed;
}

/** The text below the frontmatter of a file that was read without faults before. */
export function bodyOf(bytes: Uint8Array): string {
  const text = decode(bytes) ?? '';
  return splitFrontmatter(text)?.body ?? text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function controlCharacter(file: string, text: string, { 0: character, index }: RegExpExecArray): ParsedFile {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const { records, faults } = fault('character-not-allowed', file, `the control character U+${code}`, 'text');
  const line = text.slice(0, index).split('\n').length;
  return { records, faults: faults.map((one) => ({ ...one, line })) };
}

interface FileParts {
  yaml: string;
  /** The line on which the YAML begins. */
  firstLine: number;
  body: string;
  bodyLine: number;
}

function parseParts(collection: CollectionName, file: string, { yaml, firstLine, ...text }: FileParts): ParsedFile {
  const layout = collections[collection];
  const isList = 'file' in layout && !('single' in layout);
  const read = file.endsWith('.json')
    ? readJson(yaml, file)
    : readYaml(yaml, file, firstLine, schemasIn(layout.schema, isList));
  if (!('data' in read)) return { records: [], faults: read.faults };
  const { data, lineOf, lineWithin, doubtful: faults } = read;
  const common = { collection, file, ...text };
  const id = idOf(collection, file);
  if (id !== undefined) return { records: [{ ...common, id, data, lineOf, lineWithin }], faults };
  if ('single' in layout) return { records: [{ ...common, id: layout.single, data, lineOf, lineWithin }], faults };
  if (data === null) return { records: [], faults };
  if (typeof data !== 'object' || Array.isArray(data)) {
    return fault('value-invalid', file, 'no list of entries', '“id:” lines, each with its entry');
  }
  const records = Object.entries(keysAndValues(data)).map(([id, entry]): FileRecord => ({
    ...common,
    id,
    data: entry,
    lineOf: (path) => lineOf([id, ...path]),
    lineWithin: (path, line) => lineWithin([id, ...path], line),
  }));
  return { records, faults };
}

function fault(code: ContentFinding['code'], file: string, found: string, expected: string): ParsedFile {
  return { records: [], faults: [{ code, file, line: 1, found, expected }] };
}
