import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../archive/fault.ts';

/** A YAML text that could be read, with the lines on which its keys stand. */
export interface Yaml {
  data: unknown;
  /** The line of the file on which a key, or an item of a list, stands. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function readYaml(text: string, file: string, firstLine: number): Yaml | { faults: Fault[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const fault = (line: number, message: string): Fault => ({
    code: 'yaml-syntax',
    file,
    line,
    found: `YAML that does not parse: ${message.split(/ at line |\n|; please use/)[0]}`,
    expected: 'expected “key: value” lines; text with a colon, an asterisk or a quotation mark in it needs quotes',
  });
  if (document.errors.length > 0) {
    return { faults: document.errors.map(({ pos: [offset], message }) => fault(lineAt(offset), message)) };
  }
  try {
    return { data: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) };
  } catch (error) {
    // A name that refers to nothing is found only when the values are put together.
    const line =
      firstLine +
      Math.max(
        0,
        text.split('\n').findIndex((one) => /:\s+\*/.test(one)),
      );
    return { faults: [fault(line, error instanceof Error ? error.message : String(error))] };
  }
}

/** The offset of the key that a path ends in, or of the nearest one above it that exists. */
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
