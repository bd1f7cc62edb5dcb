import type { Element } from 'hast';
import { headingNames } from '../../html/kinds.ts';
import { attribute, isElement } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';

/** The id that an attribute of its own, rather than a link, gives a mark for its note. */
export function noteIdOf(mark: Element): string | undefined {
  return idNames.map((name) => property(mark, name)).find((id) => id !== '');
}

const idNames = ['dataDefinition', 'dataFootnote', 'dataFootnoteId', 'dataNote', 'dataNoteId'];

/** A property as text, or an empty one. */
export function property(node: Element, name: string): string {
  return attribute(node, name) ?? '';
}

/**
 * Whether an element is the heading of a section. One that is only the number of a note, with a link back, is none.
 * @example `<h5><a id="FOOT1" href="#DOCF1">(1)</a></h5>`, as Texinfo writes it
 */
export function isHeading(element: Element | undefined): boolean {
  if (!isElement(element, headingNames)) return false;
  const isNumber = /^\s*[[(]?\d{1,4}[\])]?\.?\s*$/.test(plainText([element]));
  return !(isNumber && hrefIn(element).startsWith('#'));
}

function hrefIn(element: Element): string {
  if (element.tagName === 'a') return property(element, 'href');
  const inside = element.children.map((child) => (child.type === 'element' ? hrefIn(child) : ''));
  return inside.find((href) => href !== '') ?? '';
}

/** Whether an element's names say that it holds or is a note. @example `<ol class="footnotes">`, `<div id="ftn1">` */
export function isNoteish(element: Element): boolean {
  return noteish.test(`${property(element, 'className')} ${property(element, 'id')} ${property(element, 'role')}`);
}

/** The name of a note of WordPress's Footnotes block, which its mark bears; undefined on everything else. */
export function coreNoteOf(mark: Element): string | undefined {
  const id = property(mark, 'dataFn');
  return isUuid(id) ? id : undefined;
}

/** Whether a name is one that the Footnotes block gives. */
export function isUuid(name: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(name);
}

/** The part of a link after `#`, decoded. */
export function fragmentOf(href: string): string | undefined {
  const start = href.indexOf('#');
  if (start < 0 || start === href.length - 1) return undefined;
  const fragment = href.slice(start + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const noteish = /foot-?note|end-?note|(?:^|[\s_-])(?:notes?|references|fns?|ftn|edn)(?=$|[\s_:\d-])|reference-?list/i;
