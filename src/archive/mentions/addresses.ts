import type { Range } from '../../base/range.ts';
import { addressLength } from '../../markdown/address-end.ts';

const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:\p{Ll}{2,}|\p{Lu}{2,})(?![\p{L}\p{N}])(?:\/\S*)?/gu;

/** A text without spaces that has a full stop, an at sign or a colon inside it. */
const MAY_HOLD_ONE = /(?<!\S)[^\s.@:]*[.@:]\S+/gu;

/** The ranges of web addresses, domains, e-mail addresses and file names in a text, whose parts are not mentions. */
export function addressesIn(text: string): Range[] {
  return Array.from(text.matchAll(MAY_HOLD_ONE)).flatMap(({ 0: unbroken, index: at }) => {
    return Array.from(unbroken.matchAll(ADDRESS), ({ 0: address, index }) => ({
      start: at + index,
      end: at + index + (/^(?:https?:|www\.)/u.test(address) ? addressLength(address) : address.length),
    }));
  });
}

/** Whether a name is outside of all ranges, or equal to one. Names must be in order. */
export function outside(ranges: readonly Range[]): (name: Range) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next++;
    const range = ranges[next];
    return !range || range.start >= end || (start <= range.start && range.end <= end);
  };
}
