import type { Element, ElementContent } from 'hast';
import { plainText } from '../../model/text-nodes.ts';
import { addedText, element, holds, rebuild } from './rebuild.ts';

/** Elements that Markdown's code cannot hold. */
const IN_CODE = new Set(['note-mark', 'a', 'img', 'em', 'strong', 'b', 'i', 'sup', 'sub', 'p', 'li']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tr', 'dl', 'dt', 'dd', 'figure']);
const MARKS = new Set(['note-mark']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * What HTML can nest and Markdown cannot, laid flat: blocks in cells of tables become lines, captions of tables
 * paragraphs, code that holds more than letters plain lines; list items with numbers of their own begin a list.
 */
export function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  return rebuild(nodes, (one) => {
    switch (one.tagName) {
      case 'td':
      case 'th':
        return [{ ...one, properties: spanOf(one), children: asLines(withoutBars(one.children)) }];
      case 'table':
        return withCaption(one);
      case 'pre':
        return holds(one.children, IN_CODE) ? [element('p', verse(one.children))] : [one];
      case 'code':
      case 'kbd':
      case 'samp':
      case 'tt':
        return holds(one.children, IN_CODE) ? one.children : [one];
      case 'q':
        return [addedText('“'), ...one.children, addedText('”')];
      case 'a':
        return marksBetween(one, one.children);
      case 'ol':
        return listsByNumber(one);
      default:
        return HEADINGS.has(one.tagName) ? [{ ...one, children: asLines(one.children) }] : [one];
    }
  });
}

function spanOf({ properties }: Element): Element['properties'] {
  const { colSpan, rowSpan } = properties;
  return { ...(colSpan === undefined ? {} : { colSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) };
}

/** The children of blocks one after the other, with a line break between them. */
function asLines(nodes: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[] = [];
  let isDue = false;
  const walk = (list: readonly ElementContent[]) => {
    for (const node of list) {
      if (node.type === 'element' && BLOCKS.has(node.tagName)) {
        isDue = lines.length > 0;
        walk(node.children);
        isDue = lines.length > 0;
      } else if (node.type === 'text' && node.value.trim() === '') lines.push(node);
      else {
        if (isDue) lines.push(element('br', []));
        isDue = false;
        lines.push(node);
      }
    }
  };
  walk(nodes);
  return lines;
}

/** In a cell a bar ends the code that holds it. */
function withoutBars(nodes: readonly ElementContent[]): ElementContent[] {
  return rebuild(nodes, (one) => (CODE.has(one.tagName) && plainText([one]).includes('|') ? one.children : [one]));
}

function withCaption(table: Element): ElementContent[] {
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'caption';
  const captions = table.children.filter((child) => child.type === 'element').filter(isCaption);
  if (captions.length === 0) return [table];
  const rest = table.children.filter((child) => !isCaption(child));
  return [...captions.map(({ children }) => element('p', asLines(children))), { ...table, children: rest }];
}

/** Lines of preformatted text as lines of a paragraph. */
function verse(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: verse(node.children) }];
    if (node.type !== 'text') return [];
    let from = 0;
    return node.value.split('\n').flatMap((line, index): ElementContent[] => {
      const { at } = node.data ?? {};
      const text: ElementContent = {
        type: 'text',
        value: line,
        ...(at === undefined ? {} : { data: { at: at + from } }),
      };
      from += line.length + 1;
      return index === 0 ? [text] : [element('br', []), text];
    });
  });
}

/** Marks stand between the parts of a link, not in it. */
function marksBetween(link: Element, children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let open: Element | undefined;
  for (const child of children) {
    if (child.type !== 'element' || !(child.tagName === 'note-mark' || holds(child.children, MARKS))) {
      if (!open) parts.push((open = { ...link, children: [] }));
      open.children.push(child);
      continue;
    }
    open = undefined;
    parts.push({ ...child, children: marksBetween(link, child.children) });
  }
  return parts;
}

/** A list for each run of items whose numbers rise by one. */
function listsByNumber(list: Element): ElementContent[] {
  const lists: { start: number; children: ElementContent[] }[] = [];
  let next = numberOf(list.properties['start']) ?? 1;
  for (const child of list.children) {
    if (child.type !== 'element' || child.tagName !== 'li') {
      lists.at(-1)?.children.push(child);
      continue;
    }
    const number = numberOf(child.properties['value']) ?? next;
    if (lists.length === 0 || number !== next) lists.push({ start: number, children: [] });
    lists.at(-1)?.children.push(child);
    next = number + 1;
  }
  return lists.map(({ start, children }) => element('ol', children, { start }));
}

function numberOf(value: Element['properties'][string]): number | undefined {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return Number.isInteger(number) && number >= 0 && number < 1e9 ? number : undefined;
}
