import type { PackedNames } from '../../archive/search/search-index.ts';
import { wordsOf } from '../../archive/search/words.ts';
import type { Usual } from './matches.ts';

/** The usual spelling of each word: the first of its group. */
export function usualSpelling({ spellings }: Pick<PackedNames, 'spellings'>): Usual {
  const usual = new Map(
    spellings.flatMap((group) => {
      const words = group.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
  );
  return (word) => usual.get(word) ?? word;
}

/** All names of the subjects that have a text as a name; none if no subject has. */
export function namesMeant(text: string, { things }: Pick<PackedNames, 'things'>, usual: Usual): string[] {
  const keyOf = (name: string) => wordsOf(name).map(usual).join(' ');
  const asked = keyOf(text);
  if (asked === '') return [];
  const { countries, groups, people, regions, tags } = things;
  const names = [countries, groups, people, regions, tags]
    .flat()
    .map(([name, others]) => [name, ...(others === '' ? [] : others.split('|'))]);
  return [...new Set(names.filter((all) => all.some((name) => keyOf(name) === asked)).flat())];
}
