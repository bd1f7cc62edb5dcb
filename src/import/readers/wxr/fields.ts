import type { XmlElement } from './parse-part.ts';

/** The text of the first child of a name that says something, without white space around it; else `undefined`. */
export function fieldOf(element: XmlElement, name: string): string | undefined {
  return rawFieldOf(element, name)?.trim() || undefined;
}

/** The text of the first child of a name that says something, as it is. */
export function rawFieldOf(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name && child.text.trim())?.text;
}

/** The values of a post's meta data under a key, in order. */
export function metaOf(item: XmlElement, key: string): string[] {
  return item.children
    .filter((child) => child.name === 'wp:postmeta' && fieldOf(child, 'wp:meta_key') === key)
    .map((child) => child.children.find(({ name }) => name === 'wp:meta_value')?.text ?? '');
}
