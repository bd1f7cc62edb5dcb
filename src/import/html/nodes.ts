import type { Element, ElementContent, Nodes, Properties, Text } from 'hast';

/** An element of ours. */
export function element(tagName: string, children: ElementContent[] = [], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** Text that the importer adds: it stands nowhere in the source. */
export function addedText(value: string): Text {
  return { type: 'text', value };
}

/** The same element with other children, for when one is cut in two. Only the first part keeps the id. */
export function withChildren(node: Element, children: ElementContent[], { first = true } = {}): Element {
  if (first) return { ...node, children };
  const { id: _, ...properties } = node.properties;
  return { ...node, properties, children };
}

/** Whether a node is an element, of one of the names where names are given. */
export function isElement(node: Nodes | undefined, names?: ReadonlySet<string>): node is Element {
  return node?.type === 'element' && (names === undefined || names.has(node.tagName));
}

/** Whether nothing but ASCII white space stands in a text. A no-break space is something. */
export function isBlank(value: string): boolean {
  return !/[^\t\n\f\r ]/.test(value);
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

/** The first words of a text, for a report. */
export function firstWords(value: string, count = 12): string {
  const words = value
    .slice(0, 2000)
    .trim()
    .split(/\s+/, count + 1);
  const shown = words.slice(0, count).join(' ').slice(0, 160);
  return words.length > count ? `${shown} …` : shown;
}
