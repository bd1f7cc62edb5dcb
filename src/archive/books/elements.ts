import type { Element, ElementContent, Properties } from 'hast';
import type { Licence } from '../../schemas/licence.ts';
import type { Title } from '../title.ts';

type Part = ElementContent | string | undefined | false;

/** An element. Parts that are `undefined` or `false` are left out. */
export function element(tagName: string, properties: Properties, ...parts: (Part | readonly Part[])[]): Element {
  const children = parts.flat().flatMap((part: Part): ElementContent[] => {
    if (part === undefined || part === false) return [];
    return [typeof part === 'string' ? { type: 'text', value: part } : part];
  });
  return { type: 'element', tagName, properties, children };
}

/** The words of a title, in italics or not. */
export function titleWords(title: Title): ElementContent[] {
  return title.map(({ text, isItalic }) =>
    isItalic ? element('em', {}, text) : ({ type: 'text', value: text } satisfies ElementContent),
  );
}

/** A line of a list of facts. */
export interface Fact {
  term: string;
  value: readonly Part[];
}

/** A list of facts: terms with what is said of each. */
export function factList(facts: readonly Fact[]): Element {
  const rows = facts.map(({ term, value }) => [element('dt', {}, term), element('dd', {}, value)]);
  return element('dl', {}, rows.flat());
}

/** The name of a licence, as a link to its text if that has an address. */
export function licenceLink({ name, url }: Licence): Element | string {
  return url === undefined ? name : element('a', { href: url }, name);
}

/** A link to the web that shows its address. */
export function addressLink(href: string): Element {
  return element('a', { href, dir: 'ltr', className: ['address'] }, href);
}
