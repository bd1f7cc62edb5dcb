import { withoutControls } from '../../input/controls.ts';

/** An element of an export. */
export interface XmlElement {
  /** Its name with the prefix that is usual for its namespace. @example "wp:post_id", "title" */
  name: string;
  /** Its attributes as they are written: see {@link attributesIn}. @example ` domain="category"` */
  attributes: string;
  /** Its text, without that of its children. */
  text: string;
  children: XmlElement[];
}

/** The namespaces of prefixes. */
export type Namespaces = ReadonlyMap<string, string>;

/** The text of the first child of a name that says something, without white space around it; else `undefined`. */
export function fieldOf(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name && child.text.trim())?.text.trim();
}

/** The values of a post's meta data under a key, in order. */
export function metaOf(item: XmlElement, key: string): string[] {
  return item.children
    .filter((child) => child.name === 'wp:postmeta' && fieldOf(child, 'wp:meta_key') === key)
    .map((child) => child.children.find(({ name }) => name === 'wp:meta_value')?.text ?? '');
}

/** The attributes that a tag has, by name. */
export function attributesIn(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double = '', single = '']) => [name, decodeText(double || single)],
    ),
  );
}

/** The namespaces that a tag's attributes declare, besides those around it. */
export function namespacesWith(attributes: string, around: Namespaces): Namespaces {
  if (!attributes.includes('xmlns:')) return around;
  const declared = [...attributesIn(attributes)].filter(([name]) => name.startsWith('xmlns:')).slice(0, 100);
  return new Map([...around, ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const)]);
}

/** A name with the prefix that is usual for its namespace. @example "x:post_id" → "wp:post_id" */
export function usualName(name: string, namespaces: Namespaces): string {
  const [prefix = '', local] = name.split(':', 2);
  const uri = namespaces.get(prefix);
  if (local === undefined || uri === undefined) return name;
  return `${NAMESPACES.find(({ pattern }) => pattern.test(uri))?.prefix ?? prefix}:${name.slice(prefix.length + 1)}`;
}

const NAMESPACES = [
  { pattern: /^https?:\/\/wordpress\.org\/export\/[\d.]{1,9}\/?$/, prefix: 'wp' },
  { pattern: /^https?:\/\/wordpress\.org\/export\/[\d.]{1,9}\/excerpt\/?$/, prefix: 'excerpt' },
  { pattern: /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, prefix: 'content' },
  { pattern: /^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, prefix: 'dc' },
];

/**
 * What a text of XML says. Only references that mean the same in XML and in HTML are read (HTML reads some numbers as
 * Windows-1252): a bare `&`, and a name that XML does not have by itself, stay to be read as HTML.
 */
export function decodeText(text: string): string {
  return text.replace(
    /&(?:(\w{2,4})|#x([\da-fA-F]{1,6})|#(\d{1,7}));/g,
    (written, name: string, hex: string, digits: string) => {
      if (name) return NAMED.get(name) ?? written;
      return characterOf(hex ? Number.parseInt(hex, 16) : Number(digits)) ?? written;
    },
  );
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A character that may be in a text; `undefined` for all others. */
function characterOf(code: number): string | undefined {
  const character = code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
  return character !== '' && withoutControls(character).clean === character ? character : undefined;
}
