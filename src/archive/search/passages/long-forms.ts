import type { Archive } from '../../model.ts';

/**
 * The names that texts abbreviate, by their abbreviations: “BRI” → “Belt and Road Initiative”. Where texts define one in
 * several ways, the commonest counts. Those of records are left out: their mentions are known.
 */
export type LongForms = ReadonlyMap<string, string>;

export function longForms({ definitions }: Pick<Archive, 'definitions'>): LongForms {
  const counts = new Map<string, Map<string, number>>();
  for (const { abbreviation, name, key } of [...definitions.values()].flat()) {
    if (key !== undefined) continue;
    const names = counts.get(abbreviation) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    counts.set(abbreviation, names);
  }
  return new Map(
    Array.from(counts, ([abbreviation, names]) => {
      const [commonest] = [...names].sort(([, a], [, b]) => b - a);
      return [abbreviation, commonest?.[0] ?? abbreviation];
    }),
  );
}

/** The abbreviations in a text that have a long form, and those whose long form it has. */
export function formsIn(text: string, forms: LongForms): { long: string[]; short: string[] } {
  const long: string[] = [];
  const short: string[] = [];
  for (const [abbreviation, name] of forms) {
    const hasShort = hasWhole(text, abbreviation);
    const hasLong = text.includes(name);
    if (hasShort && !hasLong) long.push(name);
    if (hasLong && !hasShort) short.push(abbreviation);
  }
  return { long, short };
}

function hasWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return true;
  }
  return false;
}
