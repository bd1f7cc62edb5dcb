import type { Element, ElementContent } from 'hast';
import type { LeftOut } from './left-out.ts';

/** What is known while blocks are made of a post. */
export interface Context {
  /** Whether line ends mean something where text stands in paragraphs and other blocks. */
  lineEndsInBlocks: boolean;
  /** The language of most of the text, where its parts state one: without region, in lower case. */
  language: string | undefined;
  /** Inline elements that hold blocks. */
  holders: ReadonlySet<Element>;
  /** How many quotations and lists stand around a place. */
  depth: number;
  /** Addresses of images that were met. */
  images: Set<string>;
  /** What was left out: for each kind, what was found. */
  leftOut: Map<LeftOut, string[]>;
}

/** Makes blocks of what stands in an element. */
export type Flow = (nodes: readonly ElementContent[], context: Context, lineEndsCount?: boolean) => ElementContent[];
