import type { Element, ElementContent } from 'hast';
import { attribute, element, isElement } from '../nodes.ts';
import { contentOf } from '../replace-nodes.ts';
import type { Context, Flow } from './context.ts';
import { shows } from './paragraph.ts';

/**
 * A list of items. What stands between the items belongs to the one before. An item that is a line of text stays one,
 * without a paragraph in it.
 */
export function cleanList(list: Element, context: Context, flow: Flow): ElementContent[] {
  const contents = itemsOf(list);
  if (contents.length > 0 && contents.every(isPicture)) return flow(contents.flat(), context);
  const inner = { ...context, depth: context.depth + 1 };
  const items = contents.flatMap((content) => {
    const blocks = flow(content, inner);
    return blocks.length === 0 ? [] : [element('li', tightened(content, blocks))];
  });
  if (items.length === 0) return [];
  if (context.depth > 12) return items.flatMap(({ children }) => flow(children, context));
  const start = Number(attribute(list, 'start'));
  const ordered = list.tagName === 'ol';
  return [element(ordered ? 'ol' : 'ul', items, ordered && start !== 1 && start >= 0 && start < 1e9 ? { start } : {})];
}

/** Galleries are lists of figures. */
function isPicture(content: readonly ElementContent[]): boolean {
  const shown = content.filter((node) => node.type !== 'comment' && (node.type !== 'text' || shows(node)));
  return shown.length > 0 && shown.every((node) => isElement(node, figureNames));
}

function itemsOf(list: Element): ElementContent[][] {
  const items: ElementContent[][] = [];
  for (const child of contentOf(list)) {
    if (isElement(child, itemNames)) items.push(contentOf(child));
    else if (items.length > 0) items.at(-1)?.push(child);
    else if (child.type !== 'comment' && (child.type !== 'text' || shows(child))) items.push([child]);
  }
  return items;
}

function tightened(content: readonly ElementContent[], blocks: ElementContent[]): ElementContent[] {
  const paragraphs = blocks.filter((block) => isElement(block, paragraphNames));
  const [first, ...rest] = blocks;
  if (paragraphs.length !== 1 || !isElement(first, paragraphNames)) return blocks;
  return content.some((node) => isElement(node, paragraphNames)) ? blocks : [...first.children, ...rest];
}

const figureNames: ReadonlySet<string> = new Set(['figure']);
const itemNames: ReadonlySet<string> = new Set(['li']);
const paragraphNames: ReadonlySet<string> = new Set(['p']);
