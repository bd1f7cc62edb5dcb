import type { Element, ElementContent, Text } from 'hast';

/** Called for each part of an element, in reading order. */
export interface TextVisitor {
  text: (node: Text) => void;
  /** A space between two words that is in no text node: between the cells of a table. */
  gap: () => void;
  mark: (link: Element) => void;
  /** A row of a table begins. */
  row?: () => void;
}

/** Elements that contain blocks: white space directly in them is layout of the Markdown, not text. */
const CONTAINERS = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'li', 'blockquote', 'div']);

/**
 * Visits the text of a paragraph or another block in reading order, with its note marks but without nested paragraphs
 * that have their own ids. This function alone decides what counts as text, and so all offsets.
 */
export function walkText(element: Element, visitor: TextVisitor): void {
  let cells = 0;
  const visitAll = (parent: Element) => {
    parent.children.forEach((child, index) => visitNode(child, parent, parent.children[index - 1]));
  };
  const visitNode = (node: ElementContent, parent: Element, before: ElementContent | undefined) => {
    if (node.type === 'text') {
      if (!isLayout(node, parent, before)) visitor.text(node);
    } else if (node.type === 'element') {
      const link = markLink(node);
      if (link) visitor.mark(link);
      else if (!hasOwnId(node)) {
        if (node.tagName === 'tr') visitor.row?.();
        if ((node.tagName === 'td' || node.tagName === 'th') && cells++ > 0) visitor.gap();
        visitAll(node);
      }
    }
  };
  visitAll(element);
}

/** The link in a note mark; undefined for every other element. */
export function markLink({ tagName, properties, children }: Element): Element | undefined {
  if (tagName !== 'sup' || !Array.isArray(properties.className) || !properties.className.includes('mark')) return;
  return children.find((child) => child.type === 'element');
}

function isLayout({ value }: Text, parent: Element, before: ElementContent | undefined): boolean {
  const isAfterBreak = before?.type === 'element' && before.tagName === 'br';
  return CONTAINERS.has(parent.tagName) && value.trim() === '' && !isAfterBreak;
}

function hasOwnId({ properties }: Element): boolean {
  return typeof properties.id === 'string' && properties.id.startsWith('p-');
}
