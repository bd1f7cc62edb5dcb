/** The names of the placeholders of a text. @example "Note {number}" → "number" */
export function placesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, place]) => place ?? []));
}
