import type { Words } from '../../i18n/model.ts';

/** A range of paragraphs by their numbers; `last` equals `first` for a single one. */
export interface Place {
  first: number;
  last: number;
}

/**
 * Makes the citations in an element cite paragraphs, or the whole article. The words to use are in its attributes
 * `data-whole`, `data-one` and `data-many`.
 */
export function pointTo(root: Element, place?: Place): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-one]')) {
    const { whole = '', one = '', many = '' } = element.dataset;
    const words = place ? (place.first === place.last ? one : many) : whole;
    element.textContent = words.replace('{n}', `${place?.first}`).replace('{m}', `${place?.last}`);
  }
  for (const element of root.querySelectorAll('[data-address]')) {
    const [address = ''] = element.textContent.split('#');
    element.textContent = place ? `${address}#p-${place.first}` : address;
  }
}

/** The paragraph with an id such as p-12; undefined if the page has none. */
export function placeOf(id = ''): Place | undefined {
  const [, number] = /^p-(\d+)$/.exec(id) ?? [];
  return number && document.getElementById(id) ? { first: Number(number), last: Number(number) } : undefined;
}

/** @example "paragraph 12", "paragraphs 3–5" */
export function nameOf({ first, last }: Place, words: Words['citing']): string {
  return first === last ? words.paragraph({ number: first }) : words.paragraphs({ first, last });
}
