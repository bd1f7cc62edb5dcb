import { headingNames } from '../../html/kinds.ts';
import type { Dropped, FoundNote, SearchContext } from '../finding.ts';
import { isNoteish } from '../page/elements.ts';
import { elementsIn } from '../page/places.ts';
import type { PageElement } from '../page/read-page.ts';
import { isNotesHeading } from './notes-heading.ts';

/**
 * A list with all notes of a page, which has them in its text as well: for print, or for readers without a style sheet.
 * It says their words and no others, but for a heading; numbers and links back may differ.
 */
export function secondCopy({ page }: SearchContext, notes: readonly FoundNote[]): Dropped[] {
  const last = Math.max(...notes.map(({ to }) => to));
  const words = notes.map(({ from, to }) => lettersOf(page.view.slice(from, to))).join('');
  const canBe = ({ node, from, to }: PageElement): boolean => {
    const size = to - from;
    const isOfSize = from >= last && size >= words.length && size <= words.length * 3 + 2000;
    return isOfSize && (holders.has(node.tagName) || isNoteish(node));
  };
  const isCopy = (element: PageElement): boolean => {
    const heading = elementsIn(page, element).find(({ node }) => headingNames.has(node.tagName));
    const isHeaded = heading && isNotesHeading(page.view.slice(heading.from, heading.to));
    return lettersOf(page.view.slice(isHeaded ? heading.to : element.from, element.to)) === words;
  };
  const copy = page.elements.filter(canBe).slice(0, mostTried).find(isCopy);
  return copy ? [{ from: copy.from, to: copy.to, as: 'left-out', why: 'a second copy of the notes' }] : [];
}

/** In so many elements within one another nobody puts a list. */
const mostTried = 50;

const holders: ReadonlySet<string> = new Set('aside div footer ol section table ul'.split(' '));

function lettersOf(view: string): string {
  return view.replace(/\P{L}+/gu, '');
}
