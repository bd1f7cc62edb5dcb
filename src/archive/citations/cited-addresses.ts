import type { CitedAddress, Range } from './citation.ts';
import { type Enclosure, MASK, type MaskedText } from './masked-text.ts';
import { stretchesIn } from './stretches.ts';

/**
 * The addresses of a source with what the archive says of them: `https://a.example/x [archive: damaged address; likely
 * <https://a.example/xy>]` is damaged, and likely the second. Words that are links count as addresses, too.
 */
export function citedAddresses(note: MaskedText, range: Range, printed: readonly Enclosure[]): CitedAddress[] {
  const onWords = stretchesIn(note.links, range).filter(
    ({ start, end }) =>
      start >= range.start &&
      end <= range.end &&
      note.masked.charAt(start) !== MASK.address &&
      !isInRemark(note, start),
  );
  return [...printed, ...onWords]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, href = '' }) => ({ start, end, href, ...judgement(note, end) }));
}

function isInRemark({ masked }: MaskedText, at: number): boolean {
  return masked.charAt(at) === MASK.archive;
}

function judgement({ text, masked, enclosures }: MaskedText, end: number): { damaged: boolean; likely?: string } {
  const gap = /^[\s.,;]*/.exec(masked.slice(end, end + 4))?.[0].length ?? 0;
  const remark = enclosures.get(end + gap);
  if (remark?.kind !== 'archive') return { damaged: false };
  const words = text.slice(remark.inner.start, remark.inner.end);
  const likely = /\blikely:?\s*<?(https?:\/\/[^\s<>\]]+)/i.exec(words)?.[1];
  return { damaged: /\bdamaged\b/i.test(words), ...(likely ? { likely } : {}) };
}
