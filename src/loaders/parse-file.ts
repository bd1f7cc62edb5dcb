import { LineCounter, type Document, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Fault } from '../archive/fault.ts';
import { collections, type CollectionName } from './collections.ts';
import { keysAndValues } from './keys-and-values.ts';
import type { SourceRecord } from './source-record.ts';

/** What a file of the content folder holds, and what is wrong with its form. */
export interface ParsedFile {
  records: SourceRecord[];
  faults: Fault[];
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads one file of the content folder: YAML, or Markdown or MDX below YAML frontmatter. */
export function parseFile(collection: CollectionName, file: string, bytes: Uint8Array): ParsedFile {
  const fault = (code: Fault['code'], found: string, expected: string): ParsedFile => ({
    records: [],
    faults: [{ code, file, line: 1, found, expected }],
  });
  const text = decode(bytes);
  if (text === undefined) return fault('file-not-utf8', 'bytes that are not UTF-8', 'expected text saved as UTF-8');
  if (text.trim() === '') return fault('file-empty', 'an empty file', 'expected a record, or no file');

  if (file.endsWith('.yaml')) return parseYaml(collection, file, { yaml: text, firstLine: 1, body: '', bodyLine: 1 });
  const match = text.startsWith('---') ? FRONTMATTER.exec(text) : null;
  if (match?.[1] === undefined || match.index !== 0) {
    return fault(
      'frontmatter-missing',
      'no frontmatter',
      'expected YAML between two lines of three hyphens at the top',
    );
  }
  const body = text.slice(match[0].length);
  const parsed = parseYaml(collection, file, { yaml: match[1], firstLine: 2, body, bodyLine: lines(match[0]) });
  if (collection === 'articles' && body.trim() === '') {
    parsed.faults.push(
      ...fault('file-empty', 'an article without text', 'expected Markdown below the frontmatter').faults,
    );
  }
  return parsed;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lines(text: string): number {
  return text.split('\n').length;
}

interface FileParts {
  yaml: string;
  /** The line of the file on which the YAML begins. */
  firstLine: number;
  body: string;
  bodyLine: number;
}

function parseYaml(
  collection: CollectionName,
  file: string,
  { yaml, firstLine, body, bodyLine }: FileParts,
): ParsedFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: true });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error): Fault => ({
      code: 'yaml-syntax',
      file,
      line: lineAt(error.pos[0]),
      found: `YAML that does not parse: ${error.message.split(/ at line |\n/)[0]}`,
      expected: 'expected “key: value” lines; text with a colon or a quotation mark in it needs quotes',
    }));
    return { records: [], faults };
  }
  const place = collections[collection];
  const common = { collection, file, body, bodyLine };
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const data: unknown = document.toJS();
  if ('folder' in place) {
    const id = file.slice(place.folder.length + 1, -place.extension.length);
    return { records: [{ ...common, id, data, lineOf }], faults: [] };
  }
  if ('single' in place) return { records: [{ ...common, id: 'site', data, lineOf }], faults: [] };
  const records = Object.entries(isMap(document.contents) ? keysAndValues(data) : {}).map(
    ([id, entry]): SourceRecord => ({
      ...common,
      id,
      data: entry,
      lineOf: (path) => lineOf([id, ...path]),
    }),
  );
  const faults: Fault[] = isMap(document.contents)
    ? []
    : [
        {
          code: 'value-invalid',
          file,
          line: firstLine,
          found: 'no list of entries',
          expected: 'expected “id:” lines, each with its entry',
        },
      ];
  return { records, faults };
}

/** The offset of the key that a path ends in, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (!isNode(item)) break;
      if (item.range) offset = item.range[0];
      node = item;
    } else break;
  }
  return offset;
}
