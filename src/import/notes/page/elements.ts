import type { Element } from 'hast';
import { blockNames as blocks } from '../../html/kinds.ts';
import { attribute } from '../../html/nodes.ts';

/** Elements whose text is not prose: nothing in it is ever a note. */
export const codeNames: ReadonlySet<string> = new Set(
  'pre code samp kbd tt script style textarea math svg template noscript'.split(' '),
);

/** Elements that show something without text. */
export const objectNames: ReadonlySet<string> = new Set('img iframe video audio object embed input canvas'.split(' '));

/** Elements that start a new line. */
export const blockNames: ReadonlySet<string> = new Set(blocks).difference(objectNames);

/** A property as text, or an empty one. */
export function property(node: Element, name: string): string {
  return attribute(node, name) ?? '';
}

/** Whether an element's names say that it holds or is a note. @example `<ol class="footnotes">`, `<div id="ftn1">` */
export function isNoteish(element: Element): boolean {
  return noteish.test(`${property(element, 'className')} ${property(element, 'id')} ${property(element, 'role')}`);
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

const noteish = /foot-?note|end-?note|(?:^|[\s_-])(?:notes?|fns?|ftn|edn)(?=$|[\s_:\d-])|reference-?list/i;
