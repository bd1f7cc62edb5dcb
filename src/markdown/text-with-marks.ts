import type { Nodes } from 'mdast';

export interface TextWithMarks {
  text: string;
  /** The labels of the note marks, each with the offset in `text` after which it stands. */
  marks: { label: string; offset: number }[];
}

/**
 * What a reader reads in a node, with the places of its note marks.
 *
 * `Fell.[^7] Rose.` → `{ text: "Fell. Rose.", marks: [{ label: "7", offset: 5 }] }`
 */
export function textWithMarks(node: Nodes): TextWithMarks {
  const result: TextWithMarks = { text: '', marks: [] };
  append(node, result);
  return result;
}

function append(node: Nodes, result: TextWithMarks): void {
  if (node.type === 'footnoteReference') {
    result.marks.push({ label: node.label ?? node.identifier, offset: result.text.length });
  } else if (node.type === 'break') {
    result.text += ' ';
  } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    result.text += node.value.replaceAll('\n', ' ');
  } else if ('children' in node) {
    for (const child of node.children) append(child, result);
  }
}
