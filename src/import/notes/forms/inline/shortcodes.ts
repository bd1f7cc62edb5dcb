import type { Finding, SearchContext } from '../../finding.ts';
import { lineAt } from '../../page/lines.ts';
import { isBlank } from '../../page/signs.ts';
import { canBeNote, inlineNote, unreadable } from './inline-note.ts';

/**
 * `text[ref]note[/ref]`: Simple Footnotes (`ref`), footnotes by Cheret (`fn`), Modern Footnotes (`mfn`,
 * `modern_footnote`), Easy Footnotes (`efn_note`, `note`) and others of that shape, in any case. What is never closed
 * stays. A `[note]` that starts a line is a box, not a note.
 */
export function shortcodes({ page, lines, claims }: SearchContext): Finding {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  let open: { name: string; from: number; to: number } | undefined;
  const giveUp = (): void => {
    if (open) finding.warnings.push(unreadable(page, open.from, 'it is never closed'));
    open = undefined;
  };
  for (const match of page.view.matchAll(token)) {
    const name = (match[2] ?? '').toLowerCase();
    const span = { from: match.index, to: match.index + match[0].length };
    const attributes = match[3] ?? '';
    if (claims.has(span.from) || (attributes.trim() !== '' && !attributes.includes('='))) continue;
    if (match[1] === '') {
      giveUp();
      const lineStart = lines[lineAt(lines, span.from)]?.from ?? span.from;
      const isBox = name === 'note' && isBlank(page.view.slice(lineStart, span.from));
      if (!isBox) open = { name, ...span };
    } else if (open?.name === name && canBeNote(page, { from: open.to, to: span.from })) {
      finding.notes.push(inlineNote(open, span));
      open = undefined;
    } else {
      giveUp();
      if (name !== 'note') finding.warnings.push(unreadable(page, span.from, 'it closes nothing that can be a note'));
    }
  }
  giveUp();
  return finding;
}

/** A slash where it closes, the name; attributes may follow. */
const token = /\[(\/?)(ref|fn|mfn|modern_footnote|efn_note|note|footnote)(\s[^[\]\uE000-\uE004]{0,300})?\]/gi;
