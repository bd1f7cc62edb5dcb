import type { Element, ElementContent, Nodes, Properties, Root, RootContent, Text } from 'hast';
import { textNodesIn } from '../model/text-nodes.ts';

/** An element of ours. */
export function element(tagName: string, children: ElementContent[] = [], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** Text that the importer adds: the source does not have it. */
export function addedText(value: string): Text {
  return { type: 'text', value };
}

/** Whether a node is an element, of the name or of one of the names where some are given. */
export function isElement(node: Nodes | undefined, names?: ReadonlySet<string> | string): node is Element {
  if (node?.type !== 'element' || names === undefined) return node?.type === 'element';
  return typeof names === 'string' ? node.tagName === names : names.has(node.tagName);
}

/** An attribute as text, whether the parser made a list of it or not. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Whether an element has one of these classes. */
export function hasClass(node: Element, ...names: string[]): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && names.some((name) => className.includes(name));
}

/** Whether nodes contain an element of one of some names, at any depth. */
export function holds(nodes: readonly Nodes[], names: ReadonlySet<string>): boolean {
  return nodes.some((node) => node.type === 'element' && (names.has(node.tagName) || holds(node.children, names)));
}

/** The children of a node that can be in any element. */
export function contentOf(parent: Root | Element): ElementContent[] {
  const content: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element' || child.type === 'text' || child.type === 'comment') content.push(child);
  }
  return content;
}

/**
 * Looks at nodes and everything below them in reading order; not below a node for which `look` returns false. A general
 * visitor, which collects all ancestors, takes several times as long.
 */
export function walkNodes(nodes: readonly Nodes[], look: (node: Nodes) => unknown): void {
  for (const node of nodes) {
    if (look(node) !== false && node.type === 'element') walkNodes(node.children, look);
  }
}

/**
 * Goes through everything below a node, from the outside in, and puts what `replace` returns in a node's place. Where
 * it returns nothing the node stays, and its children are looked at.
 */
export function replaceNodes(
  parent: Root | Element,
  replace: (node: ElementContent) => ElementContent[] | undefined,
): void {
  const children: ElementContent[] = [];
  for (const child of contentOf(parent)) {
    const replacement = replace(child);
    if (!replacement && child.type === 'element') replaceNodes(child, replace);
    for (const node of replacement ?? [child]) children.push(node);
  }
  parent.children = children;
}

/**
 * Nodes with every element changed, the inner ones first. Comments are left out; text nodes stay the very same.
 *
 * @param change gets an element whose children are changed already, and the element as it was
 */
export function mapElements(
  nodes: readonly (RootContent | ElementContent)[],
  change: (element: Element, before: Element) => ElementContent[],
): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') result.push(node);
    if (node.type === 'element') {
      for (const one of change({ ...node, children: mapElements(node.children, change) }, node)) result.push(one);
    }
  }
  return result;
}

/** Where in the source nodes begin, for a warning about them. */
export function placeOf(nodes: readonly ElementContent[]): number | undefined {
  return textNodesIn(nodes).find(({ data }) => data?.at !== undefined)?.data?.at;
}

/** The first words of a text, for a report. */
export function firstWords(value: string, count = 12): string {
  const words = value
    .slice(0, 2000)
    .trim()
    .split(/\s+/, count + 1);
  const shown = words.slice(0, count).join(' ').slice(0, 160);
  return words.length > count ? `${shown} …` : shown;
}
