import type { z } from 'astro/zod';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { ContentFinding } from './content-codes.ts';
import { text as prose } from '../schemas/identifier.ts';
import { schemaAt } from './schema-at.ts';
import { inQuotes } from './yaml-line.ts';

/** Text that YAML leaves out of a value, and the place of that value. */
export type LeftOut = Pick<ContentFinding, 'code' | 'found' | 'expected'> & { offset: number };

/**
 * Reads values as the text that is written, where a schema expects text, whatever type YAML gives them. Also finds
 * values of which YAML drops a part: after ` #`, an anchor's name, a tag.
 *
 * `title: 1984` → the text "1984"; `title: We are #1` → a fault
 */
export function readAsText(document: Document, yaml: string, schemaOf: SchemaOf): LeftOut[] {
  const nodes = nodesIn(document.contents);
  const named = new Set(nodes.flatMap(({ node }) => (isAlias(node) ? [node.source] : [])));
  return nodes.flatMap(({ node, path }) => {
    const isProse = schemaOf(path) === prose;
    if (isScalar(node) && isProse) readScalar(node);
    return [...unusedAnchor(node, yaml, named), ...(isScalar(node) ? leftOut(node, yaml, isProse) : [])];
  });
}

/** The schema of the value at a path within a file. */
export type SchemaOf = (path: readonly PropertyKey[]) => z.core.$ZodType | undefined;

/** Finds the schemas of values in a file that is one record, or a list of records by id. */
export function schemasIn(schema: z.core.$ZodType, isList: boolean): SchemaOf {
  return (path) => schemaAt(schema, isList ? path.slice(1) : path);
}

function nodesIn(node: unknown, path: readonly PropertyKey[] = []): { node: Node; path: readonly PropertyKey[] }[] {
  if (!isNode(node)) return [];
  const within = isMap(node)
    ? node.items.flatMap(({ key, value }) => (isScalar(key) ? nodesIn(value, [...path, String(key.value)]) : []))
    : isSeq(node)
      ? node.items.flatMap((item, index) => nodesIn(item, [...path, index]))
      : [];
  return [{ node, path }, ...within];
}

/** Numbers and words such as `true` as written; null stays null. */
function readScalar(node: Scalar): void {
  if (node.type === 'PLAIN' && node.value !== null && typeof node.value !== 'string') node.value = node.source;
}

function leftOut(node: Scalar, yaml: string, isProse: boolean): LeftOut[] {
  const offset = node.range?.[0] ?? 0;
  const line = lineWith(yaml, offset);
  if (node.tag?.startsWith('!') || node.tag?.startsWith('tag:')) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    return [{ code: 'yaml-value', found: `“${tag}”, which YAML takes for a tag`, expected: expected(line), offset }];
  }
  const isLost = isProse || !/^\s/.test(node.comment ?? ' ');
  if (node.type !== 'PLAIN' || typeof node.comment !== 'string' || !isLost) return [];
  const found = `“#${node.comment}”, which YAML takes for a comment and leaves out`;
  return [{ code: 'yaml-comment', found, expected: `${expected(line)}, or the comment on a line of its own`, offset }];
}

function unusedAnchor(node: Node, yaml: string, named: ReadonlySet<string>): LeftOut[] {
  const anchor = isAlias(node) ? undefined : 'anchor' in node ? node.anchor : undefined;
  if (typeof anchor !== 'string' || named.has(anchor)) return [];
  const offset = node.range?.[0] ?? 0;
  const found = `“&${anchor}”, which YAML takes for the name of an anchor and leaves out`;
  return [{ code: 'yaml-value', found, expected: expected(lineWith(yaml, offset)), offset }];
}

function expected(line: string): string {
  const written = inQuotes(line);
  return written === undefined ? 'text in quotes' : `quotes: ${written}`;
}

function lineWith(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}
