import type { CitedAddress } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import type { MaskedText } from './masked-text.ts';
import { overlappingRanges } from './overlapping-ranges.ts';

/**
 * The addresses of a source with the archive's remarks: `https://a.example/x [archive: damaged address; likely
 * <https://a.example/xy>]` is damaged, and the second is likely. Words that are links count as addresses too.
 */
export function citedAddresses(note: MaskedText, range: Range): CitedAddress[] {
  return overlappingRanges(note.addresses, range)
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ start, end, href = '' }) => ({ start, end, href, ...judgement(note, end) }));
}

function judgement({ text, masked, enclosures }: MaskedText, end: number): { damaged: boolean; likely?: string } {
  const gap = /^[\s.,;]*/.exec(masked.slice(end, end + 4))?.[0].length ?? 0;
  const remark = enclosures.get(end + gap);
  if (remark?.kind !== 'archive') return { damaged: false };
  const words = text.slice(remark.inner.start, remark.inner.end);
  const likely = /\blikely:?\s*<?(https?:\/\/[^\s<>\]]+)/i.exec(words)?.[1];
  return { damaged: /\bdamaged\b/i.test(words), ...(likely ? { likely } : {}) };
}
