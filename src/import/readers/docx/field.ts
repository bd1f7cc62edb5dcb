import type { Labels } from './reading.ts';

/**
 * What the code of a field means for the text: a link, or another mark of a note. Of all others the result is kept.
 *
 * `HYPERLINK "https://example.org/a" \l "part"` leads to `https://example.org/a#part`; `NOTEREF _Ref1 \h` is the mark of
 * the note that is bookmarked so (ISO/IEC 29500-1, sections 17.16.5.25 and 17.16.5.44).
 */
export function readField(code: string, { byBookmark }: Labels): { href?: string; mark?: string } {
  const [, link] = /^\s*HYPERLINK\s+(.*)$/is.exec(code) ?? [];
  if (link !== undefined) {
    const [, address = ''] = /^(?!\\)(?:"([^"]*)"|\S+)/.exec(link) ?? [];
    const written = address || (/^[^\\"]\S*/.exec(link)?.[0] ?? '');
    const part = /\\l\s+"([^"]*)"/.exec(link)?.[1];
    return written === '' ? {} : { href: part === undefined || written.includes('#') ? written : `${written}#${part}` };
  }
  const [, bookmark] = /^\s*NOTEREF\s+(\S+)/i.exec(code) ?? [];
  const mark = bookmark === undefined ? undefined : byBookmark.get(bookmark);
  return mark === undefined ? {} : { mark };
}
