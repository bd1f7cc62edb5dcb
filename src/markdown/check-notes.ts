import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../archive/nearest.ts';
import type { ParsedArticle } from './parsed-article.ts';

const PRINTED_NUMBER = /^\d+[a-z]?$/;

/**
 * Finds marks without a note, notes without a mark, numbers used twice and labels that are no printed number. Markdown
 * itself passes over all of these: such a mark stays literal text, such a note vanishes.
 */
export function checkNotes(tree: Root, source: string): ParsedArticle['faults'] {
  const { definitions, cited, literal } = collect(tree, source);
  const faults: ParsedArticle['faults'] = [];
  const defined = new Map<string, number>();
  for (const { label, line } of definitions) {
    const before = defined.get(label);
    if (before !== undefined) {
      faults.push({
        code: 'note-number-twice',
        line,
        found: `a second note ${label}`,
        expected: `expected each number once; the first stands ${line - before} lines above`,
      });
      continue;
    }
    defined.set(label, line);
    if (!PRINTED_NUMBER.test(label)) {
      faults.push({
        code: 'note-number',
        line,
        found: `a note labelled “${label}”`,
        expected: 'expected its printed number, such as [^12]',
      });
    }
    if (!cited.has(label)) {
      faults.push({
        code: 'note-unmarked',
        line,
        found: `note ${label}, which no mark cites`,
        expected: `expected a mark [^${label}] in the text`,
        nearest:
          literal.length > 0
            ? nearest(
                label,
                literal.map((mark) => mark.label),
              )
            : undefined,
      });
    }
  }
  for (const { label, line } of literal) {
    faults.push({
      code: 'note-missing',
      line,
      found: `the mark [^${label}]`,
      expected: `expected a note that begins with [^${label}]:`,
      nearest: nearest(
        label,
        [...defined.keys()].filter((other) => !cited.has(other)),
      ),
    });
  }
  return faults;
}

function collect(tree: Root, source: string) {
  const definitions: { label: string; line: number }[] = [];
  const cited = new Set<string>();
  const literal: { label: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push({ label: labelOf(node), line: lineOf(node) });
    if (node.type === 'footnoteReference') cited.add(labelOf(node));
    if (node.type === 'text' && node.value.includes('[^')) literal.push(...literalMarks(node, source));
  });
  return { definitions, cited, literal };
}

function literalMarks(node: Text, source: string) {
  const start = node.position?.start;
  const written = source.slice(start?.offset, node.position?.end.offset);
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => ({
    label: match[1] ?? '',
    line: (start?.line ?? 1) + written.slice(0, match.index).split('\n').length - 1,
  }));
}

function labelOf(node: FootnoteDefinition | FootnoteReference): string {
  return node.label ?? node.identifier;
}

function lineOf(node: FootnoteDefinition): number {
  return node.position?.start.line ?? 1;
}
