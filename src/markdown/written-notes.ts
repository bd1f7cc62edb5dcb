import type { FootnoteDefinition, FootnoteReference, Nodes, Text } from 'mdast';
import { ofType } from './nodes.ts';

/** A mark or note in the Markdown. */
export interface Written {
  label: string;
  /** The identifier in Markdown, in which `12A` and `12a` are equal. */
  identifier: string;
  line: number;
}

/** A mark or note that Markdown recognises. */
export function written(node: FootnoteDefinition | FootnoteReference): Written {
  return { label: node.label ?? node.identifier, identifier: node.identifier, line: node.position?.start.line ?? 1 };
}

/**
 * Marks that stay text: no note has their label, or Markdown does not recognise them, such as `[^7 8]`, or they are not
 * closed, such as `[^7`.
 */
export function literalMarks(nodes: readonly Nodes[], markdown: string): Written[] {
  return ofType(nodes, 'text')
    .filter(({ value }) => value.includes('[^'))
    .flatMap((text) => marksIn(text, markdown));
}

const MARK = /(?<!\\)\[\^(?:\s*([^\][]*[^\][\s])\s*\]|(\d+))/g;

function marksIn({ position }: Text, markdown: string): Written[] {
  const text = markdown.slice(position?.start.offset, position?.end.offset);
  return [...text.matchAll(MARK)].map((match) => {
    const label = (match[1] ?? match[2] ?? '').replace(/\s+/g, ' ');
    const line = (position?.start.line ?? 1) + text.slice(0, match.index).split('\n').length - 1;
    return { label, identifier: label.toLowerCase(), line };
  });
}
