import { headingNames } from '../../html/kinds.ts';
import type { Dropped, FoundNote, SearchContext } from '../finding.ts';
import { isNoteish } from '../page/elements.ts';
import type { PageElement } from '../page/read-page.ts';
import { isNotesHeading } from './notes-heading.ts';

/**
 * A list with all notes of a page, which has them in its text as well: for print, or for readers without a style sheet.
 * It says their words and no others, but for a heading; numbers and links back may differ.
 */
export function secondCopy({ page }: SearchContext, notes: readonly FoundNote[]): Dropped[] {
  const last = Math.max(...notes.map(({ to }) => to));
  const words = notes.map(({ from, to }) => lettersOf(page.view.slice(from, to))).join('');
  const isCopy = (element: PageElement): boolean => {
    if (element.from < last || !(holders.has(element.node.tagName) || isNoteish(element.node))) return false;
    const size = element.to - element.from;
    if (size < words.length || size > words.length * 3 + 2000) return false;
    const heading = page.elements.find(({ from, node }) => from > element.from && headingNames.has(node.tagName));
    const isHeaded = heading && heading.to < element.to && isNotesHeading(page.view.slice(heading.from, heading.to));
    return lettersOf(page.view.slice(isHeaded ? heading.to : element.from, element.to)) === words;
  };
  const copy = page.elements.find(isCopy);
  return copy ? [{ from: copy.from, to: copy.to, as: 'left-out', why: 'a second copy of the notes' }] : [];
}

const holders: ReadonlySet<string> = new Set('aside div footer ol section table ul'.split(' '));

function lettersOf(view: string): string {
  return view.replace(/\P{L}+/gu, '');
}
