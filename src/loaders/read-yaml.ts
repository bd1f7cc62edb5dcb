import {
  type Document,
  type ErrorCode,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { ContentFinding } from './content-codes.ts';
import { readAsText, type SchemaOf } from './read-as-text.ts';
import { inQuotes, splitYamlLine } from './yaml-line.ts';

/** YAML that could be read, with the lines of its keys. */
export interface Yaml {
  data: unknown;
  /** The line of a key or list item in the file. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line in the file of a line of a text; that of its key where the text is not written line by line. */
  lineWithin: (path: readonly PropertyKey[], line: number) => number;
  /** Values of which YAML drops a part. */
  doubtful: ContentFinding[];
}

/**
 * Reads YAML.
 *
 * @param firstLine the line of the file on which the YAML begins
 * @param schemaOf the schema of each value: where it expects text, the value is read as written
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  schemaOf: SchemaOf = () => undefined,
): Yaml | { faults: ContentFinding[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const lines = text.split('\n');
  const fault = (offset: number, message: string, code?: ErrorCode): ContentFinding => {
    const line = lineAt(offset);
    const says = code && IN_WORDS[code];
    return {
      code: 'yaml-syntax',
      file,
      line,
      found: `YAML that cannot be read: ${says ?? message.split(/ at line |\n|; please use/)[0]}`,
      expected: expectedIn(lines[line - firstLine] ?? ''),
    };
  };
  if (document.errors.length > 0) {
    return { faults: document.errors.map(({ pos: [offset], message, code }) => fault(offset, message, code)) };
  }
  const unresolved = unresolvedAliases(document);
  if (unresolved.length > 0) {
    return { faults: unresolved.map(({ offset, name }) => fault(offset, `no anchor is named ${name}`)) };
  }
  const doubtful = readAsText(document, text, schemaOf).map(({ offset, ...found }) => ({
    ...found,
    file,
    line: lineAt(offset),
  }));
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const lineWithin = (path: readonly PropertyKey[], line: number) => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.type === 'BLOCK_LITERAL' ? lineOf(path) + line : lineOf(path);
  };
  try {
    return { data: document.toJS(), lineOf, lineWithin, doubtful };
  } catch (error) {
    return { faults: [fault(0, error instanceof Error ? error.message : String(error))] };
  }
}

/** Explains the usual mistakes to people who write YAML without knowing its specification. */
const IN_WORDS: Partial<Record<ErrorCode, string>> = {
  MULTILINE_IMPLICIT_KEY: 'a line that has no key',
  TAB_AS_INDENT: 'a tab before the text of a line',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon in one line',
};

const LINES = '“key: value” lines';

/** A correction of a line that does not parse: quotes help where its value contains YAML syntax. */
function expectedIn(line: string): string {
  if (/^\s*\t/.test(line)) return 'spaces instead of the tab';
  const [, key, words] = /^([a-z][\w-]*)\s+([^\s:][^:]*)$/iu.exec(line) ?? [];
  if (key && words) return `${LINES}; a colon may be missing: ${key}: ${words.trimEnd()}`;
  const value = splitYamlLine(line)?.value ?? '';
  const needsQuotes = /^(?:[[{@*&!%|>`,\]}?:-]|["'][^"']*["'].)|:(?:\s|$)/.test(value);
  const written = needsQuotes ? inQuotes(line) : undefined;
  return written === undefined
    ? `${LINES}; text with a colon, an asterisk or a quotation mark in it needs quotes`
    : `${LINES}; a text needs quotes here: ${written}`;
}

/** Values that begin with an asterisk, which YAML reads as the name of another value. */
function unresolvedAliases(document: Document): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) found.push({ offset: node.range?.[0] ?? 0, name: node.source });
    },
  });
  return found;
}

/** The offset of the key at a path, or of the nearest existing key above it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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
