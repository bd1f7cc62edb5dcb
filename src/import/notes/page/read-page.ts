import type { Element, Root, Text } from 'hast';
import { headingNames } from '../../html/kinds.ts';
import { blockNames, codeNames, objectNames, property } from './elements.ts';
import { walk } from './walk.ts';

/** An element and its range: `from` is its start, `to` is after its end. */
export interface PageElement {
  node: Element;
  parent: PageElement | undefined;
  from: number;
  to: number;
}

/** A text node and where it starts. */
export interface PageText {
  node: Text;
  from: number;
}

/**
 * A tree laid out in one line, so that a thing which crosses elements is still a range. Every position of {@link walk}
 * is one character of {@link view}: of text itself, of code and markup a sign (`signs.ts`). White space is kept as `\n`
 * only where it ends a line for a reader: line ends in text without paragraphs.
 */
export interface Page {
  tree: Root;
  view: string;
  elements: PageElement[];
  texts: PageText[];
  /** Headings and thematic breaks: no note goes beyond one. */
  dividers: PageElement[];
  /** By `id`, and by `name` where no `id` has it. */
  byId: Map<string, PageElement>;
}

/** Lays a tree out as a {@link Page}. */
export function readPage(tree: Root): Page {
  const parts: string[] = [];
  const page: Page = { tree, view: '', elements: [], texts: [], dividers: [], byId: new Map() };
  const names = new Map<string, PageElement>();
  const open: PageElement[] = [];
  let codeDepth = 0;
  const blocks: string[] = [];
  walk(tree, {
    enter(node, at) {
      const element = { node, parent: open.at(-1), from: at, to: at };
      page.elements.push(element);
      if (node.tagName === 'hr' || headingNames.has(node.tagName)) page.dividers.push(element);
      open.push(element);
      addName(page.byId, property(node, 'id'), element);
      addName(names, property(node, 'name'), element);
      if (codeNames.has(node.tagName)) codeDepth += 1;
      if (blockNames.has(node.tagName)) blocks.push(node.tagName);
      parts.push(signOf(node.tagName));
    },
    leave(node, at) {
      const element = open.pop();
      if (element) element.to = at + 1;
      if (codeNames.has(node.tagName)) codeDepth -= 1;
      if (blockNames.has(node.tagName)) blocks.pop();
      parts.push(blockNames.has(node.tagName) ? block : tag);
    },
    text(node, at) {
      page.texts.push({ node, from: at });
      parts.push(codeDepth > 0 ? code.repeat(node.value.length) : viewOf(node.value, blocks.at(-1)));
    },
    other() {
      parts.push(tag);
    },
  });
  for (const [name, element] of names) addName(page.byId, name, element);
  page.view = parts.join('');
  return page;
}

function addName(map: Map<string, PageElement>, name: string, element: PageElement): void {
  if (name !== '' && !map.has(name)) map.set(name, element);
}

function signOf(tagName: string): string {
  if (tagName === 'br') return breakMark;
  if (objectNames.has(tagName)) return object;
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
export const breakMark = '\uE002';
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
