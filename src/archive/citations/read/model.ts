import type { Range } from '../../../base/range.ts';
import type { ReadNames } from './names.ts';
import type { CslItem, Locator } from '../csl.ts';
import type { Enclosure, MaskedText } from './masked-text.ts';

/** Where the title of a source stands, and who is named before it. */
export interface FoundTitle {
  /** `quoted` in quotation marks, `emphasised` in italics, `plain` without either. */
  how: 'quoted' | 'emphasised' | 'plain';
  byline?: ReadNames | undefined;
  /** Without its quotation marks. */
  title: Range;
  /** Where the particulars begin. */
  end: number;
}

/** What has been read so far of the particulars that follow a title. */
export interface Draft {
  /** How the title is set: books have it in italics, what they hold in quotation marks. */
  titled?: 'quoted' | 'emphasised' | 'plain' | undefined;
  item: Omit<CslItem, 'type' | 'author'>;
  locator?: Locator | undefined;
  addresses: Enclosure[];
  /** Elements that may name who published it, in order. */
  names: NameElement[];
  /** Where the volume stands. */
  volumeAt?: number | undefined;
  translation?: string | undefined;
  /** What stands in brackets right behind the title: its translation, if it is in another language. */
  gloss?: (Range & { words: string }) | undefined;
  /** The language that the note states in words. */
  language?: string | undefined;
  unread: Range[];
  /** Whether words that are no particulars stand before all others, as in prose. */
  isDoubtful?: boolean | undefined;
}

export interface NameElement extends Range {
  name: string;
  /** Its abbreviation in parentheses. @example "CABAR" */
  short?: string | undefined;
  /** Set in italics, as containers are. */
  emphasised: boolean;
  /** Set in italics by the note itself, and not only taken for what is. */
  italic?: boolean | undefined;
}

/**
 * Reads one particular that stands at a place of the masked text into the draft.
 *
 * @returns where it ends, or undefined when it is not of this kind
 */
export type Reader = (note: MaskedText, at: number, draft: Draft) => number | undefined;

/** A reader of what a sticky pattern matches; the match is refused with false. */
export function matching(pattern: RegExp, take: (match: RegExpExecArray, draft: Draft) => unknown): Reader {
  const sticky = new RegExp(pattern.source, [...new Set(`${pattern.flags}y`)].join(''));
  return ({ masked }, at, draft) => {
    sticky.lastIndex = at;
    const match = sticky.exec(masked);
    return match && take(match, draft) !== false ? at + match[0].length : undefined;
  };
}
