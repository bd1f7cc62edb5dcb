import type { Finding, SearchContext } from '../../finding.ts';
import { property } from '../../page/elements.ts';
import type { PageElement } from '../../page/read-page.ts';
import { readNumeral } from '../shared/numeral.ts';

/**
 * Modern Footnotes, rendered: `<sup class="modern-footnotes-footnote" data-mfn="1"><a>1</a></sup>` and right behind it
 * `<span class="modern-footnotes-footnote__note" data-mfn="1">note</span>`. A second copy of all notes, for print, goes.
 */
export function modernFootnotes({ page }: SearchContext): Finding {
  const finding: Finding = { notes: [], dropped: [], warnings: [] };
  let mark: PageElement | undefined;
  for (const element of page.elements) {
    const classes = property(element.node, 'className').split(' ');
    if (classes.includes('modern-footnotes-footnote')) mark = element;
    if (classes.includes('modern-footnotes-footnote__note')) {
      if (mark && property(mark.node, 'dataMfn') === property(element.node, 'dataMfn')) {
        const printed = readNumeral(page.view.slice(mark.from, mark.to));
        const note = { from: element.from + 1, to: element.to - 1, marks: [mark], dropped: [], certain: true };
        if (printed !== undefined) finding.notes.push({ ...note, printed });
      }
      mark = undefined;
    }
    if (classes.includes('modern-footnotes-list') && finding.notes.length > 0) {
      finding.dropped.push({
        from: element.from,
        to: element.to,
        as: 'left-out',
        why: 'a second copy of the notes, for print',
      });
    }
  }
  return finding;
}
