import type { Element } from 'hast';

/** Elements that start a new line. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not prose: nothing in it is ever a note. */
export const codeNames: ReadonlySet<string> = new Set(
  'pre code samp kbd tt script style textarea math svg template noscript'.split(' '),
);

/** Elements that show something without text. */
export const objectNames: ReadonlySet<string> = new Set('img iframe video audio object embed input canvas'.split(' '));

export const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A property as text, or an empty one. Lists are joined with spaces. */
export function property({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether an element's names say that it holds or is a note. @example `<ol class="footnotes">`, `<div id="ftn1">` */
export function isNoteish(element: Element): boolean {
  return noteish.test(`${property(element, 'className')} ${property(element, 'id')} ${property(element, 'role')}`);
}

/** The part of a link behind `#`, decoded. */
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
