import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Warning } from '../model/warning.ts';
import { embeddingNames, unseenNames } from './kinds.ts';
import { element, firstWords, isElement, replaceNodes } from './nodes.ts';

/**
 * Takes out elements whose text no reader of a page sees, before offsets are given: it is not part of the source.
 * Elements that show something else than their text (a frame, a film) stay, without it.
 */
export function removeUnseen(tree: Root | Element): Warning[] {
  const removed = new Map<string, Removed>();
  replaceNodes(tree, (node) => {
    if (!isElement(node, unseenNames)) return undefined;
    const text = unseenText(node).replace(/\s+/g, ' ').trim();
    const words = codeNames.has(node.tagName) ? firstWords(text) : text;
    const before = removed.get(node.tagName);
    if (before) {
      before.count += 1;
      if (words !== '' && !codeNames.has(node.tagName)) before.words.push(words);
    } else if (words !== '' || !silent.has(node.tagName)) {
      removed.set(node.tagName, { count: 1, words: words === '' ? [] : [words] });
    }
    return shownBy(node);
  });
  return [...removed].map(([name, { count, words }]) => ({
    code: 'markup-left-out',
    found: `${count === 1 ? 'An element' : `${count} elements`} <${name}>${words.length === 0 ? '' : `: “${words.join('”, “')}”`}`,
    expected: 'Readers of the page did not see this text. Nothing is to be done unless you miss it.',
  }));
}

interface Removed {
  count: number;
  words: string[];
}

/** Elements with programs and styles in them: their first words are enough to know them by. */
const codeNames: ReadonlySet<string> = new Set(['script', 'style']);

/** Elements that are no loss as long as there is no text in them. */
const silent: ReadonlySet<string> = new Set([...embeddingNames, 'link', 'meta', 'base', 'noscript', 'canvas']);

function unseenText(node: Element): string {
  return node.tagName === 'template' && node.content ? toString(node.content) : toString(node);
}

function shownBy(node: Element): ElementContent[] {
  if (embeddingNames.has(node.tagName)) return [element(node.tagName, elementsIn(node, sourceNames), node.properties)];
  return node.tagName === 'noscript' ? elementsIn(node, imageNames).map((image) => element('noscript', [image])) : [];
}

const sourceNames: ReadonlySet<string> = new Set(['source', 'embed', 'param']);
const imageNames: ReadonlySet<string> = new Set(['img']);

function elementsIn(node: Element, names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  visit(node, 'element', ({ tagName, properties }) => {
    if (names.has(tagName)) found.push(element(tagName, [], properties));
  });
  return found;
}
