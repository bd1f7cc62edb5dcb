import type { WordShard } from '../../archive/search/indexed-words.ts';
import type { ArchiveWords } from './model.ts';

/** Restores a file of words. */
export function unpackWords([proposed, others]: WordShard): ArchiveWords {
  const words = listOf(proposed);
  return { proposed: words, all: new Set([...words, ...listOf(others)]) };
}

function listOf(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
