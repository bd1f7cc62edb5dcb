import { editDistance } from '../../archive/search/edit-distance.ts';
import { soundOf } from '../../archive/search/sound.ts';
import type { NameLookup } from './name-lookup.ts';

/**
 * The word of a name that was probably meant by a word of a query, in a form like `turkmenistan`: one letter may be
 * wrong in a word of four to seven letters, two in a longer one; of several equally near, what the archive names most
 * often is taken. The first letter is trusted, save in a long word with no other mistake.
 */
export function correctWord(word: string, { vocabulary, isAbbreviation }: NameLookup): string | undefined {
  if (word.length < 4 || /\d/.test(word) || isAbbreviation(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  const sound = soundOf(word);
  let best: { candidate: string; edits: number; places: number } | undefined;
  for (const [candidate, known] of vocabulary) {
    const edits = Math.min(editDistance(word, candidate, limit), editDistance(sound, known.sound, limit));
    if (edits > limit || !isTrusted(sound, known.sound, edits) || !(known.isWhole || word.length > 5)) continue;
    if (!best || edits < best.edits || (edits === best.edits && known.places > best.places)) {
      best = { candidate, edits, places: known.places };
    }
  }
  return best?.candidate;
}

function isTrusted(sound: string, candidate: string, edits: number): boolean {
  if (sound[0] === candidate[0]) return true;
  return edits < 2 && (sound.length > 7 || (sound[0] === candidate[1] && sound[1] === candidate[0]));
}
