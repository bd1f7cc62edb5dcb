import { Parser } from 'htmlparser2';
import type { TextChunk } from '../../input/decode.ts';

/** An element of a feed. Names have their prefixes as they are written, which all programs write alike. */
export interface FeedElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** All text in it, and where it is markup (XHTML in Atom) that markup. */
  text: string;
  children: FeedElement[];
}

/** A part of a feed: something that it says of itself, or one of its entries. */
export type FeedPart = { of: 'feed' | 'entry'; element: FeedElement } | { of: 'start'; element: FeedElement };

interface Open {
  element: FeedElement;
  isMarkup: boolean;
}

/** Reads a feed in Atom piece by piece, in memory that does not grow with it. */
export async function* readFeed(chunks: AsyncIterable<Pick<TextChunk, 'text'>>): AsyncGenerator<FeedPart> {
  const found: FeedPart[] = [];
  const open: Open[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const around = open.at(-1);
        if (around?.isMarkup) around.element.text += tagOf(name, attributes);
        const element = { name, attributes: new Map(Object.entries(attributes)), text: '', children: [] };
        open.push({ element, isMarkup: around?.isMarkup === true || attributes['type'] === 'xhtml' });
        if (open.length === 1) found.push({ of: 'start', element });
      },
      ontext(text) {
        const around = open.at(-1);
        if (around) around.element.text += around.isMarkup ? escaped(text) : text;
      },
      onclosetag(name) {
        const closed = open.pop();
        const around = open.at(-1);
        if (!closed || !around) return;
        if (around.isMarkup) around.element.text += `${closed.element.text}</${name}>`;
        else if (open.length === 1) found.push({ of: ENTRIES.has(name) ? 'entry' : 'feed', element: closed.element });
        else around.element.children.push(closed.element);
      },
    },
    { xmlMode: true },
  );
  for await (const { text } of chunks) {
    parser.write(text);
    yield* found.splice(0, Infinity);
  }
  parser.end();
  yield* found;
}

const ENTRIES: ReadonlySet<string> = new Set(['entry', 'atom:entry']);

function tagOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`);
  return `<${name}${all.join('')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The children of an element with a name, whatever its prefix. */
export function childrenOf({ children }: FeedElement, name: string): FeedElement[] {
  return children.filter((child) => child.name.replace(/^.*:/, '') === name);
}

/** The text of the first child with a name; undefined where it has none. */
export function childText(element: FeedElement, name: string): string | undefined {
  return childrenOf(element, name)
    .map(({ text }) => text.trim())
    .find((text) => text !== '');
}
