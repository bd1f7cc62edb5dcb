/**
 * The part of a file in a `Range` header, both ends included; `none` if the file has no such part; undefined if the
 * whole file is the answer. According to RFC 9110, section 14, a malformed header is ignored, and a server need not
 * answer several ranges.
 *
 * byteRange('bytes=2-', 10) → { start: 2, end: 9 }, byteRange('bytes=-3', 10) → { start: 7, end: 9 }
 */
export function byteRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= size) return 'none';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
