import type { Element, ElementContent, RootContent } from 'hast';

/**
 * Nodes with every element changed, the inner ones first. Comments are left out; text nodes stay the very same.
 *
 * @param change gets an element whose children are changed already, and the element as it was
 */
export function rebuild(
  nodes: readonly (RootContent | ElementContent)[],
  change: (element: Element, before: Element) => ElementContent[],
): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') result.push(node);
    if (node.type === 'element') {
      for (const one of change({ ...node, children: rebuild(node.children, change) }, node)) result.push(one);
    }
  }
  return result;
}

/** An element without properties but those given. */
export function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** Text that the importer adds: it has no place in the source. */
export function addedText(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether nodes hold an element of one of some names, at any depth. */
export function holds(nodes: readonly ElementContent[], names: ReadonlySet<string>): boolean {
  return nodes.some((node) => node.type === 'element' && (names.has(node.tagName) || holds(node.children, names)));
}

/** A property that is text. */
export function textProperty({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
