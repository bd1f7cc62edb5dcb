import type { Warning } from '../../model/warning.ts';
import { warningAboutMark, warningAt } from '../warning-at.ts';
import { hasClass } from '../../html/nodes.ts';
import type { Form, SearchContext } from '../finding.ts';
import { coreNoteOf, fragmentOf, property } from '../page/elements.ts';
import { startsLine } from '../page/places.ts';
import type { PageElement } from '../page/read-page.ts';
import { isOwnStyle, leadingNumber, readNumeral } from './leading-number.ts';

/** Finds no notes, but what names itself a mark or a note and is neither: one without the other. */
export const unpaired: Form = (context) => {
  const { page, isClaimed } = context;
  const warnings = page.elements
    .filter(({ from, to }) => !isClaimed(from) && !isClaimed(from + 1) && !isClaimed(to - 1))
    .flatMap((element): Warning[] => {
      if (isMark(context, element)) {
        const expected = 'Its note is not found. The mark stays in the text as it is.';
        return [warningAboutMark(page, element, 'mark-without-note', expected)];
      }
      return isDefinition(context, element) ? [warningAt(page, element.from + 1, 'note-without-mark', NOT_CITED)] : [];
    });
  const said = new Set(warnings.map(({ at }) => at));
  return { warnings: [...warnings, ...numberedAmongNotes(context).filter(({ at }) => !said.has(at))] };
};

const NOT_CITED = 'Nothing cites it. It stays in the text as it is.';

/** Lines that begin as notes do, with notes of that style before or after them. */
function numberedAmongNotes({ page, lines, isClaimed }: SearchContext): Warning[] {
  const styles = lines.map(({ from, heading }) => {
    const number = heading ? undefined : leadingNumber(page, from);
    return isOwnStyle(number) ? number.style : undefined;
  });
  const ofNotes = lines.map(({ from }, index) => (isClaimed(from) ? styles[index] : undefined));
  return lines.flatMap((line, index): Warning[] => {
    const style = styles[index];
    const isNear = style !== undefined && ofNotes.slice(Math.max(0, index - near), index + near + 1).includes(style);
    if (!isNear || isClaimed(line.from) || isClaimed(line.to - 1)) return [];
    return [warningAt(page, line.from, 'note-without-mark', NOT_CITED)];
  });
}

/** How many lines are between a note and another. */
const near = 4;

function isMark(context: SearchContext, element: PageElement): boolean {
  const { node, from, to } = element;
  if (coreNoteOf(node) !== undefined) return true;
  const fragment = node.tagName === 'a' ? fragmentOf(property(node, 'href')) : undefined;
  if (fragment === undefined || !noteName.test(fragment)) return false;
  return readNumeral(context.page.view.slice(from, to)) !== undefined && !startsLine(context, element.from);
}

function isDefinition(context: SearchContext, element: PageElement): boolean {
  const { node, parent } = element;
  if (node.tagName === 'li' && hasClass(parent?.node ?? node, 'wp-block-footnotes')) return true;
  const isNamed = ['id', 'name'].some((name) => noteName.test(property(node, name)));
  return isNamed && startsLine(context, element.from);
}

/** Names that generators give to notes. @example "fn:1", "fn-77-1", "_ftn1", "footnote_0_9" */
const noteName = /^(?:fn[:_-]?|_ftn|_edn|footnote[_-]|easy-footnote-bottom-)\d/;
