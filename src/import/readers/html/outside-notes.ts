import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute, isElement } from '../../html/nodes.ts';
import { isNoteish } from '../../notes/page/elements.ts';
import { isWithin, lineOf, type Page, selfAndAround } from './page.ts';

/**
 * Lists of notes that are outside of an article's own element, as some themes place them: those that marks in its text
 * lead to.
 *
 * @param others the texts of the other articles on the page: their notes may have the same ids
 */
export function findOutsideNotes(page: Page, body: Element, others: ReadonlySet<Element>): Element[] {
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

function namesOf(node: Element): string[] {
  return [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== undefined);
}

/** The outermost list or group of notes around a note that does not contain the article too. */
function listAround(page: Page, target: Element, body: Element): Element | undefined {
  const shared = new Set(selfAndAround(page, body));
  return selfAndAround(page, target).findLast((at) => !shared.has(at) && (isElement(at, listNames) || isNoteish(at)));
}

const listNames: ReadonlySet<string> = new Set(['ol', 'ul', 'dl']);
