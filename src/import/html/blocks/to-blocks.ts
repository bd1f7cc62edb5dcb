import type { Element, ElementContent } from 'hast';
import { blockNames, embeddingNames, headingNames, preformattedNames } from '../kinds.ts';
import { addedText, contentOf, element, hasClass, isElement } from '../nodes.ts';
import type { Context } from './context.ts';
import { cutRun } from './cut-run.ts';
import { cleanInline, inlineShell, wrapText } from './inline.ts';
import { cleanList } from './list.ts';
import { cleanEmbedding } from './media.ts';
import { cleanHeading, paragraphOf } from './paragraph.ts';
import { cleanPreformatted } from './preformatted.ts';
import { cleanTable } from './table.ts';

/**
 * Makes plain blocks of anything: paragraphs, headings, lists, quotations, tables, code and rules, with only text
 * and inline elements in paragraphs and headings. Elements that only group others are replaced by their contents.
 * @param lineEndsCount whether blank lines make paragraphs and line ends breaks in text that is alone
 */
export function toBlocks(
  nodes: readonly ElementContent[],
  context: Context,
  lineEndsCount = context.lineEndsInBlocks,
): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  /** A list that was made of items which were in none. */
  let loose: Element | undefined;
  const flush = (): void => {
    if (run.length === 0) return;
    for (const piece of cutRun(cleanInline(run, context), lineEndsCount)) {
      const paragraph = paragraphOf(piece);
      if (paragraph) {
        blocks.push(paragraph);
        loose = undefined;
      }
    }
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'comment') continue;
    if (node.type !== 'element' || !(blockNames.has(node.tagName) || context.holders.has(node))) {
      run.push(node);
      continue;
    }
    flush();
    const made = blocksOf(node, context);
    const [first] = made;
    if (node.tagName === 'li' && loose && isElement(first)) {
      for (const item of first.children) loose.children.push(item);
      continue;
    }
    loose = node.tagName === 'li' && isElement(first) ? first : undefined;
    for (const block of made) blocks.push(block);
  }
  flush();
  return blocks;
}

function blocksOf(node: Element, context: Context): ElementContent[] {
  const { tagName } = node;
  const inside = (): ElementContent[] => toBlocks(contentOf(node), context);
  if (headingNames.has(tagName)) return cleanHeading(node, toBlocks(contentOf(node), context, false));
  if (preformattedNames.has(tagName)) return cleanPreformatted(node, context, toBlocks);
  if (embeddingNames.has(tagName)) return cleanEmbedding(node, context);
  if (listNames.has(tagName)) return cleanList(node, context, toBlocks);
  if (tagName === 'li') return cleanList(element('ul', [node]), context, toBlocks);
  if (tagName === 'table') return cleanTable(node, context, toBlocks);
  if (tagName === 'hr') return [element('hr')];
  if (tagName === 'blockquote') return quotation(node, context);
  if (captionNames.has(tagName) || hasClass(node, 'wp-caption-text', 'gallery-caption')) {
    return wrapText(inside(), element('em'));
  }
  if (labelNames.has(tagName)) return wrapText(inside(), element('strong'));
  if (hasClass(node, 'wp-block-file')) return toBlocks(spaced(contentOf(node)), context);
  const shell = blockNames.has(tagName) ? undefined : inlineShell(node, context);
  return shell ? wrapText(inside(), shell) : inside();
}

/** A link to a file and its button, which only a style sheet keeps apart. */
function spaced(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => [addedText(' '), node]);
}

/** Markdown can nest quotations, but nobody reads the thirteenth. */
function quotation(node: Element, context: Context): ElementContent[] {
  const inside = toBlocks(contentOf(node), { ...context, depth: context.depth + 1 });
  return context.depth > 12 || inside.length === 0 ? inside : [element('blockquote', inside)];
}

/** Inline elements that contain blocks. */
export function findHolders(nodes: readonly ElementContent[]): Set<Element> {
  const holders = new Set<Element>();
  const look = (node: ElementContent): boolean => {
    if (node.type !== 'element') return false;
    const holds = node.children.map(look).includes(true);
    if (holds) holders.add(node);
    return holds || blockNames.has(node.tagName);
  };
  nodes.forEach(look);
  return holders;
}

const listNames: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
const captionNames: ReadonlySet<string> = new Set(['figcaption', 'caption']);
const labelNames: ReadonlySet<string> = new Set(['dt', 'summary', 'legend']);
