import { type AbbreviationDefinition, findAbbreviations } from './definitions.ts';
import type { MentionFinder } from './mention-finder.ts';
import { outside } from './addresses.ts';
import type { Range } from '../../base/range.ts';
import { type Occurrence, findOccurrences } from './find-occurrences.ts';
import type { Word } from './words.ts';
import { monthNamePattern } from '../../base/months.ts';

/** A text of an article: a heading, a paragraph or a note. */
export interface Place {
  id: string;
  text: string;
  isNote: boolean;
}

/** A place with its words and occurrences of names, before mentions are chosen. */
export interface ScannedPlace {
  place: Place;
  text: string;
  words: readonly Word[];
  hits: readonly Occurrence[];
  definitions: readonly AbbreviationDefinition[];
}

export function scanPlace(place: Place, { tree: { root, read }, isKnownAbbreviation }: MentionFinder): ScannedPlace {
  const { text } = place;
  const words = read(text);
  const all = findOccurrences(text, words, root).filter(outside(archiveRemarksIn(text)));
  const hits = place.isNote && all.length > 0 ? all.filter(outside(sourceNamesIn(text))) : all;
  return { place, text, words, hits, definitions: findAbbreviations({ text, words, hits }, isKnownAbbreviation) };
}

const REMARK = /\[archive: [^\]]*\]/gu;

/** The ranges of the archive's own remarks in a text. Names in them are not mentions by the author. */
function archiveRemarksIn(text: string): Range[] {
  return Array.from(text.matchAll(REMARK), ({ 0: remark, index }) => ({ start: index, end: index + remark.length }));
}

const CAPITALISED = String.raw`[\p{Lu}\d][\p{L}\p{N}.’'&/-]{0,40}`;
const NAME = String.raw`${CAPITALISED}(?: (?:${CAPITALISED}|of|the|for|and|in|on)){0,8}`;
const DATE = String.raw`(?:\d|${monthNamePattern})`;
const SOURCE = new RegExp(
  String.raw`(?<=[,?!][”’"»]|[”’"»](?: ?[([][^()[\]]{0,300}[)\]])?,|[)\]][”’"»]?,) (${NAME})(?=, ${DATE})`,
  'gu',
);

/**
 * The ranges of names of publishers in a note: between title and date. A country in such a name is not a mention:
 * `“Title,” Greek City Times, 5 October 2020`.
 */
export function sourceNamesIn(note: string): Range[] {
  return Array.from(note.matchAll(SOURCE), ({ 1: name = '', index }) => ({
    start: index + 1,
    end: index + 1 + name.length,
  }));
}
