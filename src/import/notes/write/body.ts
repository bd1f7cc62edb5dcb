import type { Element, ElementContent, Text } from 'hast';
import { sliceText } from '../../model/text-nodes.ts';
import { blockNames } from '../page/elements.ts';

/** What was cut out as a note, as blocks: text that stands in none becomes paragraphs, at blank lines several. */
export function noteBody(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    const inline = trimmed(line);
    if (inline.length > 0) blocks.push(paragraph(inline));
    line = [];
  };
  for (const child of children) {
    if (child.type === 'element' && blockNames.has(child.tagName)) {
      endLine();
      unwrapped(child).forEach((block) => blocks.push(block));
    } else if (child.type === 'text') {
      splitAtBlankLines(child).forEach((part, index) => {
        if (index > 0) endLine();
        line.push(part);
      });
    } else {
      line.push(child);
    }
  }
  endLine();
  return blocks;
}

/** The contents of a block that only holds others, or the block. */
function unwrapped(block: Element): ElementContent[] {
  if (containers.has(block.tagName)) return noteBody(block.children);
  const children = trimmed(block.children);
  if (children.length === 0) return [];
  return [{ ...block, children }];
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

/** Without white space, line breaks and anchors that hold nothing at both ends. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  let from = 0;
  let to = children.length;
  while (from < to && isVoid(children[from])) from += 1;
  while (to > from && isVoid(children[to - 1])) to -= 1;
  const kept = children.slice(from, to);
  const first = kept[0];
  if (first?.type === 'text') kept[0] = sliceText(first, first.value.length - first.value.trimStart().length);
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = sliceText(last, 0, last.value.trimEnd().length);
  return kept;
}

function isVoid(node: ElementContent | undefined): boolean {
  if (node === undefined || node.type === 'comment') return true;
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return false;
  if (node.tagName === 'br') return true;
  return emptied.has(node.tagName) && node.children.every(isVoid);
}

function splitAtBlankLines(text: Text): Text[] {
  const parts: Text[] = [];
  let from = 0;
  for (const space of text.value.matchAll(/\s+/g)) {
    if (space[0].split('\n').length < 3) continue;
    parts.push(sliceText(text, from, space.index));
    from = space.index + space[0].length;
  }
  parts.push(sliceText(text, from));
  return parts;
}

const containers: ReadonlySet<string> = new Set(
  'article aside dd div dt footer li section td tr tbody table'.split(' '),
);
const emptied: ReadonlySet<string> = new Set('a b em font i small span strong sup u p'.split(' '));
