/** A text, and the offsets of its words by index. */
export interface PageWords {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Divides a text at spaces, as Pagefind does. */
export function pageWords(content: string): PageWords {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of content.matchAll(/\S+/g)) {
    starts.push(index);
    ends.push(index + word.length);
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
