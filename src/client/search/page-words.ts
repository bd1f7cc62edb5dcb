/** Where the words of a text begin and end, by their numbers. */
export interface PageWords {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Divides a text at its spaces, as Pagefind counts words. */
export function pageWords(content: string): PageWords {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of content.matchAll(/\S+/g)) {
    starts.push(index);
    ends.push(index + word.length);
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
