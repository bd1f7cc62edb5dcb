import { SaxesParser } from 'saxes';
import type { ChannelPart } from './read-parts.ts';

/** An element of an export. */
export interface XmlElement {
  /** Its name with the prefix that is usual for its namespace. @example "wp:post_id", "title" */
  name: string;
  attributes: Record<string, string>;
  /** Its text, without that of its children. */
  text: string;
  children: XmlElement[];
}

/** Parses a part of an export. Names are resolved by their namespace, not by their prefix. */
export function parsePart({ xml, namespaces }: Pick<ChannelPart, 'xml' | 'namespaces'>): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false, additionalNamespaces: namespaces });
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]): [string, string] => [name, value]);
    const name = usualName(uri, prefix, local);
    const element: XmlElement = { name, attributes: Object.fromEntries<string>(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  // What is left to complain about does no harm: a prefix that is not declared, an attribute given twice.
  parser.on('error', () => {});
  parser.write(xml).close();
  return top.children[0] ?? top;
}

function usualName(uri: string, prefix: string, local: string): string {
  const usual = NAMESPACES.find(({ pattern }) => pattern.test(uri))?.prefix ?? prefix;
  return usual ? `${usual}:${local}` : local;
}

const NAMESPACES = [
  { pattern: /^https?:\/\/wordpress\.org\/export\/[\d.]{1,9}\/?$/, prefix: 'wp' },
  { pattern: /^https?:\/\/wordpress\.org\/export\/[\d.]{1,9}\/excerpt\/?$/, prefix: 'excerpt' },
  { pattern: /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, prefix: 'content' },
  { pattern: /^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, prefix: 'dc' },
];
