import type { Subject } from '../../archive/search/search-index.ts';
import { soundOf } from '../../archive/search/sound.ts';
import { wordsOf } from '../../archive/search/words.ts';

/**
 * The name by which words of a query mean a subject, if it is not its main name: the same words, or else the same sound,
 * or else the first that contains them.
 *
 * @param words folded
 * @example matchedName({ names: ["Belt and Road Initiative", "BRI"] }, ["bri"]) // "BRI"
 */
export function matchedName({ names }: Pick<Subject, 'names'>, words: readonly string[]): string | undefined {
  const asked = words.join(' ');
  const sound = soundOf(asked);
  const tests: ((name: string) => boolean)[] = [
    (name) => wordsOf(name).join(' ') === asked,
    (name) => soundOf(wordsOf(name).join(' ')) === sound,
    (name) => ` ${wordsOf(name).join(' ')} `.includes(` ${asked} `),
  ];
  for (const isMatch of tests) {
    const found = names.findIndex(isMatch);
    if (found === 0) return undefined;
    if (found > 0) return names[found];
  }
  return undefined;
}
