import type { Text } from 'hast';

/** One tag of a shortcode: `[gallery ids="1,2"]`, or the `[/caption]` that ends one. */
export interface Shortcode {
  /** As it is written: WordPress tells names by their case. */
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: ShortcodeAttribute[];
  /** The text node that is this tag and nothing else. */
  text: Text;
  /** The tag that closes this one. */
  end?: Shortcode;
}

/** A part of a shortcode's tag: `ids="1,2"`, or a value without a name. */
export interface ShortcodeAttribute {
  /** In lower case. */
  name: string | undefined;
  value: string;
  /** Where the value starts in the text of the tag. */
  start: number;
}

/** The value of the first of some attributes that is there. */
export function attributeOf({ attributes }: Shortcode, ...names: string[]): ShortcodeAttribute | undefined {
  return names.flatMap((name) => attributes.filter((attribute) => attribute.name === name)).at(0);
}

/**
 * Reads what is between two offsets of a tag: `ids="1,2"`, `id=1`, `=https://example.org/`, `"quoted"` or a bare
 * word. Quotes may have become typographic.
 */
export function readAttributes(tag: string, from: number, to: number): ShortcodeAttribute[] {
  const attributes: ShortcodeAttribute[] = [];
  for (const match of tag.slice(from, to).matchAll(pattern)) {
    const [whole, name, ...values] = match;
    const value = values.find((each) => each !== undefined) ?? '';
    const start = from + match.index + whole.lastIndexOf(value);
    if (value !== '') attributes.push({ name: name?.toLowerCase(), value, start });
  }
  return attributes;
}

const pattern =
  /(?:([\w-]+)\s{0,3}=\s{0,3}|=)?(?:"([^"]*)"|'([^']*)'|[“”„″‟]([^“”„″‟]*)[“”„″‟]|‘([^’]*)’|([^\s"'“”„″‟]+))/g;
