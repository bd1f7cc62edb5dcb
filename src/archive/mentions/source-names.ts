import { monthNamePattern } from '../../base/months.ts';
import type { Range } from './addresses.ts';

const CAPITALISED = String.raw`[\p{Lu}\d][\p{L}\p{N}.’'&/-]{0,40}`;
const NAME = String.raw`${CAPITALISED}(?: (?:${CAPITALISED}|of|the|for|and|in|on)){0,8}`;
const DATE = String.raw`(?:\d|${monthNamePattern})`;
const SOURCE = new RegExp(
  String.raw`(?<=[,?!][”’"»]|[”’"»](?: ?[([][^()[\]]{0,300}[)\]])?,|[)\]][”’"»]?,) (${NAME})(?=, ${DATE})`,
  'gu',
);

/**
 * Where a note names the publisher of a source: between its title and its date. A country in it is not what the source
 * is about: `“Title,” Greek City Times, 5 October 2020`.
 */
export function sourceNamesIn(note: string): Range[] {
  return Array.from(note.matchAll(SOURCE), ({ 1: name = '', index }) => ({
    start: index + 1,
    end: index + 1 + name.length,
  }));
}
