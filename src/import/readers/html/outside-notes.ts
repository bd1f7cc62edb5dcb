import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { headingNames } from '../../html/kinds.ts';
import { attribute, contentOf, isElement } from '../../html/nodes.ts';
import { isNotesHeading } from '../../notes/forms/notes-heading.ts';
import { isNoteish } from '../../notes/page/elements.ts';
import { isWithin, lineOf, type Page, selfAndAround } from './page.ts';

/**
 * Lists of notes that are outside of an article's own element, as some themes place them: those that marks in its text
 * lead to, or, where marks are only raised numbers, what says that it holds notes and has these numbers.
 *
 * @param others the texts of the other articles on the page: their notes may have the same ids
 */
export function findOutsideNotes(page: Page, body: Element, others: ReadonlySet<Element>): Element[] {
  const linked = linkedNotes(page, body, others);
  return linked.length > 0 || others.size > 0 ? linked : labelledNotes(page, body);
}

function linkedNotes(page: Page, body: Element, others: ReadonlySet<Element>): Element[] {
  const marks = selectAll('a[href*="#"]', body).filter((link) => /^[[(]?[\d*†‡a-z]{1,4}[\])]?$/i.test(lineOf(link)));
  const own = new Set(selectAll('[id], [name]', body).flatMap((node) => namesOf(node)));
  const found = new Set<Element>();
  for (const mark of marks) {
    const fragment = (attribute(mark, 'href') ?? '').replace(/^[^#]*#/, '');
    const target = own.has(fragment) ? undefined : page.targets.get(fragment);
    if (!target || isWithin(page, target, others) || isWithin(page, target, found)) continue;
    const list = listAround(page, target, body);
    if (list) found.add(list);
  }
  return [...found];
}

/** What is named or headed as notes, after the text, and begins with the first of the numbers that are raised in it. */
function labelledNotes(page: Page, body: Element): Element[] {
  const [first] = selectAll('sup', body)
    .map(lineOf)
    .filter((text) => /^\d{1,4}$/.test(text));
  if (first === undefined) return [];
  const elements = selectAll('aside, div, footer, ol, section', page.tree);
  const shared = new Set(selfAndAround(page, body));
  const own = new Set([body]);
  const after = elements.slice(elements.findLastIndex((element) => isWithin(page, element, own)) + 1);
  const found = after.find(
    (element) =>
      !shared.has(element) &&
      !isWithin(page, element, page.boilerplate) &&
      (isNoteish(element) || isHeaded(element)) &&
      beginsWith(element, Number(first)),
  );
  return found ? [found] : [];
}

function isHeaded(element: Element): boolean {
  const [heading] = contentOf(element).filter((node) => isElement(node));
  return isElement(heading, headingNames) && isNotesHeading(lineOf(heading));
}

/** Whether a list counts from a number, or a paragraph begins with it. */
function beginsWith(element: Element, number: number): boolean {
  const [list] = isElement(element, 'ol') ? [element] : selectAll('ol', element);
  if (list && Number(attribute(list, 'start') ?? 1) === number) return true;
  return selectAll('p, div, li', element).some((node) => new RegExp(`^[[(]?${number}(?!\\d)`).test(lineOf(node)));
}

function namesOf(node: Element): string[] {
  return [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== undefined);
}

/** The outermost list or group of notes around a note that does not contain the article too. */
function listAround(page: Page, target: Element, body: Element): Element | undefined {
  const shared = new Set(selfAndAround(page, body));
  return selfAndAround(page, target).findLast((at) => !shared.has(at) && (isElement(at, listNames) || isNoteish(at)));
}

const listNames: ReadonlySet<string> = new Set(['ol', 'ul', 'dl']);
