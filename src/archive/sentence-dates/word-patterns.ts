/** The beginning of a word, also after an Arabic particle that is joined to it. */
export const START = String.raw`(?:(?<![\p{L}\p{M}\p{N}])|(?<=(?<![\p{L}\p{M}])[وف]))`;
/** The end of a word. */
export const STOP = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** A pattern without regard to case. */
export function regex(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** Any of a language’s words, the longest first. */
export function anyOf(words: readonly string[]): string {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longest.map(patternOf).join('|')})`;
}

/** @param words as in `DateWords` */
export function patternOf(words: string): string {
  const parts = words.split(/\{([^{}]*[|*][^{}]*)\}/);
  return parts.map((part, index) => (index % 2 === 1 ? anyOf(part.split('|')) : literal(part))).join('');
}

function literal(words: string): string {
  return words
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[\\p{L}\\p{M}]*')
    .replace(/ /g, '\\s+')
    .replace(/’/g, "[’']");
}
