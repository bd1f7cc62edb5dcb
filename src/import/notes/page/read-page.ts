import type { Element, Root, RootContent, Text } from 'hast';
import { blockNames, embeddingNames, verbatimNames } from '../../html/kinds.ts';
import { inAscii } from './numerals.ts';
import { isHeading, property } from './elements.ts';

/** An element and its range: `from` is its start, `to` is after its end. */
export interface PageElement {
  node: Element;
  parent: PageElement | undefined;
  from: number;
  to: number;
}

/**
 * A tree laid out in one line, so that a thing which crosses elements is still a range. Every position is one character
 * of {@link view}: a UTF-16 unit of text stands for itself; one of code, the start and the end of an element, and a
 * comment are a sign each. White space is kept as `\n` only where it ends a line for a reader: line ends in text without
 * paragraphs. Digits of all scripts, and brackets as Chinese and Japanese have them, are read as those of ASCII.
 */
export interface Page {
  tree: Root;
  view: string;
  /** The view with the digits and brackets that the page itself has. */
  shown: string;
  elements: PageElement[];
  /** Text nodes, and where they start. */
  texts: { node: Text; from: number }[];
  /** Headings and thematic breaks: no note goes beyond one. */
  dividers: PageElement[];
  /** By `id`, and by `name` where no `id` has it. */
  byId: Map<string, PageElement>;
}

/** Lays a tree out as a {@link Page}. */
export function readPage(tree: Root): Page {
  const page: Page = { tree, view: '', shown: '', elements: [], texts: [], dividers: [], byId: new Map() };
  const parts: string[] = [];
  let at = 0;
  const add = (view: string): void => {
    parts.push(view);
    at += view.length;
  };
  const lay = (nodes: readonly RootContent[], parent?: PageElement, blockName?: string, inCode = false): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        page.texts.push({ node, from: at });
        add(inCode ? code.repeat(node.value.length) : viewOf(node.value, blockName));
      } else if (node.type === 'element') {
        const { tagName } = node;
        const isBlock = blockNames.has(tagName);
        const element = { node, parent, from: at, to: at };
        page.elements.push(element);
        if (tagName === 'hr' || isHeading(node)) page.dividers.push(element);
        add(signOf(tagName));
        lay(node.children, element, isBlock ? tagName : blockName, inCode || notProse.has(tagName));
        add(isBlock ? block : tag);
        element.to = at;
      } else add(tag);
    }
  };
  lay(tree.children);
  for (const attribute of ['id', 'name']) {
    for (const element of page.elements) {
      const name = property(element.node, attribute);
      if (name !== '' && !page.byId.has(name)) page.byId.set(name, element);
    }
  }
  page.shown = parts.join('');
  page.view = inAscii(page.shown);
  return page;
}

/** Elements whose text is not prose: nothing in it is ever a note. */
const notProse: ReadonlySet<string> = new Set([...verbatimNames, 'math', 'svg']);

function signOf(tagName: string): string {
  if (tagName === 'br') return breakMark;
  if (tagName === 'img' || embeddingNames.has(tagName)) return object;
  return blockNames.has(tagName) ? block : tag;
}

/** Text with signs of its own hidden, and with the line ends that mean something where it is. */
function viewOf(value: string, blockName: string | undefined): string {
  const text = value.replace(/[\uE000-\uE004]/g, '\uFFFD');
  if (blockName === undefined || !text.includes('\n')) return text;
  return text.replace(/\s+/g, (space) => {
    const lineEnds = space.split('\n').length - 1;
    return lineEnds > 1 && blockName !== 'p' ? space : space.replaceAll('\n', ' ');
  });
}

/**
 * What is in a page's view for what is not text. They are private-use characters: text that contains one itself shows
 * as U+FFFD there.
 */

/** The start or the end of an inline element. */
export const tag = '\uE000';
/** The start or the end of a block. */
export const block = '\uE001';
/** A line break. */
const breakMark = '\uE002';
/** A character of code. */
export const code = '\uE003';
/** An image or the like. */
export const object = '\uE004';

/** A view without markup. */
export function readable(view: string): string {
  return view.replaceAll(tag, '').replace(/[\uE001\uE002]+/g, ' ');
}

/** Whether a part of a view shows nothing. */
export function isBlank(view: string): boolean {
  return !/[^\s\u00A0\uE000\uE001\uE002]/.test(view);
}
