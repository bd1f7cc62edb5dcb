import { fold } from '../../../base/fold.ts';

/** The least number of words in a name that is known by its initials. */
const FEWEST = 3;
const MOST = 7;
/** Capitalised words in sequence, with small words and hyphens between them. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’']+(?:(?:-|\s+(?:(?:of|and|for|the|on|in|de|du|des|la|y|und|der|für)\s+){0,2})\p{Lu}[\p{L}’']+)+/gu;

/** The initials of the names in a text, in small letters. @example "China-Pakistan Economic Corridor" → ["cpec"] */
export function initialsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    const letters = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
    // The first word may be that of a sentence.
    for (const some of [letters, letters.slice(1)]) {
      if (some.length >= FEWEST && some.length <= MOST) found.add(fold(some.join('')));
    }
  }
  return found;
}
