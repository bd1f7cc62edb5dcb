import type { Range } from '../../../base/range.ts';
import type { ReadNames } from './names.ts';
import type { CslItem, Locator } from '../csl.ts';
import type { Enclosure, MaskedText } from './masked-text.ts';

/** The range of the title of a source, and the byline before it. */
export interface FoundTitle {
  /** `quoted` in quotation marks, `emphasised` in italics, `plain` without either. */
  how: 'quoted' | 'emphasised' | 'plain';
  byline?: ReadNames | undefined;
  /** Without its quotation marks. */
  title: Range;
  /** The offset at which the details begin. */
  end: number;
}

/** The details after a title that have been read so far. */
export interface Draft {
  /** How the title is marked: titles of books are in italics, those of their parts in quotation marks. */
  titled?: 'quoted' | 'emphasised' | 'plain' | undefined;
  item: Omit<CslItem, 'type' | 'author'>;
  locator?: Locator | undefined;
  addresses: Enclosure[];
  /** Elements that may be the outlet or publisher, in order. */
  names: NameElement[];
  /** The range of the volume. */
  volumeAt?: number | undefined;
  translation?: string | undefined;
  /** The words in brackets right after the title: its translation, if it is in another language. */
  gloss?: (Range & { words: string }) | undefined;
  /** The language given in words in the note. */
  language?: string | undefined;
  unread: Range[];
  /** Whether the first words are not details, as in prose. */
  isDoubtful?: boolean | undefined;
}

export interface NameElement extends Range {
  name: string;
  /** Its abbreviation in parentheses. @example "CABAR" */
  short?: string | undefined;
  /** Whether it is in italics, as containers are. */
  emphasised: boolean;
  /** Whether the note itself has it in italics. */
  italic?: boolean | undefined;
}

/**
 * Reads one detail at an offset of the masked text into the draft.
 *
 * @returns the offset of its end, or undefined if it is not of this kind
 */
export type Reader = (note: MaskedText, at: number, draft: Draft) => number | undefined;

/** A draft of which nothing has been read yet. */
export function emptyDraft(titled?: Draft['titled']): Draft {
  return { titled, item: {}, addresses: [], names: [], unread: [] };
}

/** The end of what the first reader that can reads at an offset. */
export function firstRead(readers: readonly Reader[], note: MaskedText, at: number, draft: Draft): number | undefined {
  for (const reader of readers) {
    const end = reader(note, at, draft);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Makes a reader from a sticky pattern; `false` refuses a match. */
export function matching(pattern: RegExp, take: (match: RegExpExecArray, draft: Draft) => unknown): Reader {
  const sticky = new RegExp(pattern.source, [...new Set(`${pattern.flags}y`)].join(''));
  return ({ masked }, at, draft) => {
    sticky.lastIndex = at;
    const match = sticky.exec(masked);
    return match && take(match, draft) !== false ? at + match[0].length : undefined;
  };
}
