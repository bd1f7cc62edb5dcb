import { distance } from 'fastest-levenshtein';
import { type Occurrence, isCapitals } from './find-occurrences.ts';
import { isOpener } from '../../markdown/sentence-openers.ts';
import type { Word } from './words.ts';

/** Words before names of people that are not part of them. */
const TITLES = new Set(
  `president premier minister secretary general colonel major captain ambassador director chairman chairwoman chief
  leader chancellor senator governor mayor deputy professor prof academic dr doctor mr mrs ms miss sir lord lady king
  prince emir sultan sheikh shaykh mullah mufti imam maulana qari haji hajji mawlawi commander comrade brother analyst
  author expert journalist spokesman spokesperson foreign prime interior defence former late then acting vice`.split(
    /\s+/u,
  ),
);
/** The same in Russian, in any case. */
const DECLINED_TITLES =
  /^(?:президент|премьер|министр|секретар|генерал|полковник|майор|капитан|лейтенант|адмирал|посол|посл|директор|председател|лидер|канцлер|сенатор|губернатор|мэр|депутат|профессор|академик|доктор|король|корол|княз|граф|барон|цар|император|султан|эмир|шейх|мулл|имам|митрополит|патриарх|товарищ|историк|журналист|автор|писател|поэт|инженер|господин|гражданин)(?:ь|й|а|я|у|ю|ом|ем|ым|е|ы|и|ого|ому)?$/u;
/** Words at the beginning of a sentence or heading. */
const OPENERS = new Set(
  `a about according after although am among an and are as at because before behind beyond both but by can did do does
  during even for from given had has have he her here his how however if in inside into is it its like many meanwhile
  most nor not now of on once only or other our over she since so some such than that the their then there these they
  this those though through thus to today together under unlike until was we were what when where whether which while
  who whom whose why will with within without would yet you`.split(/\s+/u),
);
/** Endings of words that begin a sentence and are no given names: of verbs, nouns and adjectives. */
const NO_NAME =
  /(?:ed|ing|ly|[нтцсл]ию|ции|ция|ние|ния|ство|ства|ость|ости|тся|ую|ое|ые|ых|ого|ому|ему|ать|ить|ют|ешь)$/u;
const SENTENCE_END = /[.!?…:;"“„(«\n[]/u;

/**
 * Whether a single name belongs to another person, because a first name is before it ("Timur Karimov") or a surname
 * after it ("Ilhom Nasirov"). Titles, known names and the person's own first name, in any spelling or as an initial,
 * are ignored.
 *
 * @param names the words of the person's names
 */
export function isOtherPerson(
  hit: Occurrence,
  words: readonly Word[],
  isNamed: (index: number) => boolean,
  names: readonly string[],
): boolean {
  const { alone } = hit.name;
  if (!alone) return false;
  const before = alone.before ? firstNameBefore(hit, words, isNamed) : undefined;
  const after = alone.after ? wordAfter(hit, words) : undefined;
  return [before, after].some((word) => word !== undefined && !names.some((name) => isLike(name, word)));
}

function firstNameBefore(
  { from }: Occurrence,
  words: readonly Word[],
  isNamed: (index: number) => boolean,
): Word | undefined {
  const word = words[from - 1];
  const gap = words[from]?.gap ?? '';
  if (!word || !/^\p{Lu}/u.test(word.written) || isNamed(from - 1)) return undefined;
  if (!/^\s+$/u.test(gap) && !(word.written.length === 1 && /^\.\s*$/u.test(gap))) return undefined;
  const small = word.written.toLowerCase();
  if (
    isCapitals(word.written) ||
    TITLES.has(small) ||
    DECLINED_TITLES.test(small) ||
    OPENERS.has(small) ||
    isOpener(small)
  )
    return undefined;
  const isFirst = from === 1 || SENTENCE_END.test(word.gap);
  return isFirst && NO_NAME.test(small) ? undefined : word;
}

function wordAfter({ to }: Occurrence, words: readonly Word[]): Word | undefined {
  const word = words[to];
  return word && /^\s+$/u.test(word.gap) && /^\p{Lu}\p{Ll}/u.test(word.written) ? word : undefined;
}

function isLike(name: string, { written }: Word): boolean {
  const word = written.toLowerCase();
  if (word.length === 1) return name.startsWith(word);
  return name === word || (word.length > 3 && distance(name, word) <= 2);
}
