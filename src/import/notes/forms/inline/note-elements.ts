import type { Finding, SearchContext } from '../../finding.ts';
import { canBeNote, inlineNote, unreadable } from './inline-note.ts';

/**
 * `text<fn>note</fn>`, `text<mfn>note</mfn>`: tokens that read as HTML elements. One that was never closed runs on to
 * the end of what it stands in: when that holds another or a heading, or is too long, it stays.
 */
export function noteElements({ page }: SearchContext): Finding {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  const found = page.elements.filter(({ node }) => names.has(node.tagName));
  found.forEach(({ from, to }, index) => {
    const holdsAnother = (found[index + 1]?.from ?? Infinity) < to;
    if (!holdsAnother && canBeNote(page, { from: from + 1, to: to - 1 })) {
      finding.notes.push(inlineNote({ from, to: from + 1 }, { from: to - 1, to }));
    } else {
      finding.warnings.push(unreadable(page, from, 'it is never closed, or empty'));
    }
  });
  return finding;
}

const names: ReadonlySet<string> = new Set(['fn', 'mfn', 'ref', 'footnote']);
