import type { MentionFinder } from './mention-finder.ts';
import type { SeenKeys } from './relevant-names.ts';
import type { WordReader } from './words.ts';

/** A finder for one text, and what it sees of its words. */
export function observe(finder: MentionFinder): { finder: MentionFinder; seen: SeenKeys } {
  const seen = { words: new Set<string>(), asked: new Set<string>() };
  const read: WordReader = (text) => {
    const words = finder.tree.read(text, seen.asked);
    for (const { key } of words) seen.words.add(key);
    return words;
  };
  return { finder: { ...finder, tree: { ...finder.tree, read } }, seen };
}
