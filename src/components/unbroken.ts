/** A part of a title, and whether it must stay on one line. */
export interface TitlePart {
  text: string;
  isUnbroken: boolean;
}

/**
 * A title in parts, so that no line breaks at the hyphen of a name like “COVID-19”.
 *
 * @example "After COVID-19" → "After ", and "COVID-19" unbroken
 */
export function unbrokenParts(title: string): TitlePart[] {
  return title
    .split(/([\p{L}\d]+-\d+)/u)
    .map((text, index) => ({ text, isUnbroken: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
