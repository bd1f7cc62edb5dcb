import type { ArticleMentions } from '../archive.ts';

/** At how many paragraphs and notes something is named. */
export function countPlaces(list: readonly ArticleMentions[] = []): number {
  return list.reduce((sum, { paragraphs, notes }) => sum + paragraphs.length + notes.length, 0);
}
