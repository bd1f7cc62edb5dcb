import type { Element, ElementContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { firstWords } from '../nodes.ts';

/** What is known while blocks are made of a post. */
export interface Context {
  /** Whether line ends mean something where text is in paragraphs and other blocks. */
  lineEndsInBlocks: boolean;
  /** The language of most of the text, where its parts state one: without region, in lower case. */
  language: string | undefined;
  /** The post's own address. */
  permalink: string | undefined;
  /** Inline elements that contain blocks. */
  holders: ReadonlySet<Element>;
  /** How many quotations and lists are around a place. */
  depth: number;
  /** Addresses of images that were met. */
  images: Set<string>;
  /** Links of which only the words are kept. */
  links: Warning[];
  /** What was left out: of what kind it is, and what was found. */
  leftOut: { kind: keyof typeof reasons; found: string }[];
}

/** Makes blocks of the contents of an element. */
export type Flow = (nodes: readonly ElementContent[], context: Context, lineEndsCount?: boolean) => ElementContent[];

/** Things that show no text, and are left out: what they are, and what a person should do. */
const reasons = {
  images: [
    'An image without an address that could be shown',
    'Its description stays as text. Put the image in if it matters.',
  ],
  counters: ['An image of one point, which only counts readers', 'Nothing needs to be done.'],
  frames: ['A frame, a film or the like without an address that could be linked', 'Look whether the text needs it.'],
} as const;

/** A warning for each kind of thing that was left out. */
export function warningsOfLeftOut({ links, leftOut }: Context): Warning[] {
  const things = [...Map.groupBy(leftOut, ({ kind }) => kind)].map(([kind, of]): Warning => {
    const [one, expected] = reasons[kind];
    const times = of.length > 1 ? ` (${of.length} times)` : '';
    const shown = firstWords(of[0]?.found ?? '');
    const all = of.map(({ found }) => found).join('\n');
    return {
      code: 'markup-left-out',
      found: `${one}${times}: ${shown}`,
      ...(all !== shown && { words: all }),
      expected,
    };
  });
  return [...things, ...links];
}
