import { isAbbreviation } from '../../base/names.ts';
import type { SearchIndex, Subject } from '../../archive/search/search-index.ts';
import { soundOf } from '../../archive/search/sound.ts';
import { wordsOf } from '../../archive/search/words.ts';
import { distinctiveWords } from './plain-words.ts';

/** The names of the archive, prepared for lookup. */
export interface NameLookup {
  /** Subjects with exactly this name, apart from case, accents and apostrophes. */
  exact: (words: readonly string[]) => Subject[];
  /** Subjects with a name that sounds like this one, with or without its articles, in one word or several. */
  alike: (words: readonly string[]) => Subject[];
  /**
   * Subjects with a name that contains these words in sequence; with `open`, the last may be the beginning of a word. A
   * number alone, such as a year, asks for no name that contains it.
   */
  within: (words: readonly string[], open?: boolean) => Subject[];
  /** The names that contain a word, by its sound, with its position. */
  having: (word: string) => readonly { name: Name; position: number }[];
  /** The words by which misspelt names are found, with their subjects. */
  vocabulary: ReadonlyMap<string, VocabularyWord>;
  isAbbreviation: (word: string) => boolean;
  /** The names of several words. */
  wholes: readonly WholeName[];
}

export interface WholeName {
  subject: Subject;
  /** All its words, folded. */
  words: readonly string[];
}

export interface VocabularyWord {
  sound: string;
  /** How often the archive mentions the subjects with the word in a name. */
  times: number;
  /** Whether it is a whole name. */
  isWhole: boolean;
}

export interface Name {
  subject: Subject;
  /** Its distinctive words, folded, each with its sound. */
  words: readonly string[];
  sounds: string[];
}

const SHORTEST_ALIKE = 4;
const SHORTEST_MISSPELT = 4;

export function nameLookup({ subjects, commonWords }: SearchIndex): NameLookup {
  const sounds = new Map<string, string>();
  const sound = (word: string) => {
    const known = sounds.get(word) ?? soundOf(word).replace(/(?<=....)s$/u, '');
    sounds.set(word, known);
    return known;
  };
  const exact = new Map<string, Set<Subject>>();
  const alike = new Map<string, Set<Subject>>();
  const bySound = new Map<string, { name: Name; position: number }[]>();
  const vocabulary = new Map<string, VocabularyWord>();
  const abbreviations = new Set<string>();
  const wholes: WholeName[] = [];

  for (const subject of subjects) {
    for (const text of subject.names) {
      const words = wordsOf(text);
      const telling = distinctiveWords(words);
      if (words.length > 1) wholes.push({ subject, words });
      const name = { subject, words: telling, sounds: telling.map(sound) };
      add(exact, words.join(' '), subject);
      add(exact, wordsOf(text, { isWhole: true }).join(' '), subject);
      add(alike, joined(name.sounds), subject);
      add(alike, joined(words.map(sound)), subject);
      name.sounds.forEach((one, position) => {
        const known = bySound.get(one);
        if (known) known.push({ name, position });
        else bySound.set(one, [{ name, position }]);
      });
      if (words.length === 2 && telling.length === 1) learn([words.join('')], subject);
      if (isAbbreviation(text)) words.forEach((word) => abbreviations.add(word));
      else if (words.length === 1 || isEntity(subject)) learn(words, subject);
    }
  }

  /** Of people, only surnames are added, because a given name alone identifies nobody. */
  function learn(words: readonly string[], subject: Subject): void {
    const isWhole = distinctiveWords(words).length === 1;
    for (const word of subject.kind === 'people' ? words.slice(-1) : words) {
      if (word.length < SHORTEST_MISSPELT || (words.length > 1 && commonWords.has(word)) || /\d/.test(word)) continue;
      const known = vocabulary.get(word);
      vocabulary.set(word, {
        sound: sound(word),
        times: Math.max(known?.times ?? 0, subject.times),
        isWhole: (isWhole && distinctiveWords(words)[0] === word) || (known?.isWhole ?? false),
      });
    }
  }

  const written = [...sounds];

  return {
    exact: (words) => sorted(exact.get(words.join(' '))),
    alike: (words) => {
      const key = joined(distinctiveWords(words).map(sound));
      return key.length < SHORTEST_ALIKE ? [] : sorted(alike.get(key)).filter((subject) => isAsMany(words, subject));
    },
    within: (words, open = false) => {
      const wanted = distinctiveWords(words).map(sound);
      if (wanted.every((one) => /^\p{Nd}+$/u.test(one))) return [];
      const typed = words.at(-1) ?? '';
      const firsts =
        open && wanted.length === 1
          ? written.filter(([word]) => word.startsWith(typed) && !commonWords.has(word)).map(([, one]) => one)
          : wanted.slice(0, 1);
      const found = [...new Set(firsts)].flatMap((first) =>
        (bySound.get(first) ?? []).filter(({ name, position }) =>
          wanted.every((one, index) => {
            const there = name.sounds[position + index] ?? '';
            return index === 0 || there === one || (open && index === wanted.length - 1 && there.startsWith(one));
          }),
        ),
      );
      const surname = ({ name: { subject, sounds: all }, position }: (typeof found)[number]) =>
        subject.kind === 'people' && position + wanted.length === all.length ? 1 : 0;
      const subjects = found.toSorted((a, b) => surname(b) - surname(a) || b.name.subject.times - a.name.subject.times);
      return [...new Set(subjects.map(({ name }) => name.subject))];
    },
    having: (word) => bySound.get(sound(word)) ?? [],
    vocabulary,
    isAbbreviation: (word) => abbreviations.has(word),
    wholes,
  };
}

/** Whether a subject is a country, group, person, place or topic with a proper name, which come first among hits. */
export function isEntity(subject: Pick<Subject, 'kind' | 'isOrdinary'>): boolean {
  return isMentioned(subject) && !subject.isOrdinary;
}

/** Whether the index has the places that mention subjects of this kind. */
export function isMentioned({ kind }: Pick<Subject, 'kind'>): boolean {
  return kind !== 'outlets' && kind !== 'publications';
}

/** Only topics are found in the singular or plural: "diplomats" does not mean an outlet named "The Diplomat". */
function isAsMany(words: readonly string[], { kind, names }: Subject): boolean {
  const isPlural = words.at(-1)?.endsWith('s') ?? false;
  return kind !== 'outlets' || names.some((name) => wordsOf(name).at(-1)?.endsWith('s') === isPlural);
}

function joined(sounds: readonly string[]): string {
  return sounds.join('').replace(/(.)\1+/gu, '$1');
}

function add(map: Map<string, Set<Subject>>, key: string, subject: Subject): void {
  const known = map.get(key);
  if (known) known.add(subject);
  else map.set(key, new Set([subject]));
}

/** Sorts entities first, by the number of their mentions. */
function sorted(subjects: Iterable<Subject> = []): Subject[] {
  return [...subjects].sort((a, b) => Number(isEntity(b)) - Number(isEntity(a)) || b.times - a.times);
}
