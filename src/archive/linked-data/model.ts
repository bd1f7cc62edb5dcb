/** A thing in the words of Schema.org; keys without a value are left out. @see https://schema.org/docs/full.html */
export interface Thing {
  '@type': string;
  '@id'?: string | undefined;
  [property: string]: Value;
}

type Value = string | number | boolean | undefined | Thing | readonly (string | Thing)[];

/**
 * Things as the contents of a `<script type="application/ld+json">`: data, which no browser runs. A `<` is escaped, so
 * that no text ends the script.
 */
export function linkedData(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003C');
}

/** A list, if it is not empty. */
export function some<Item>(list: readonly Item[] = []): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
