import { abbreviates, longForm } from './initials.ts';
import type { NameRole } from './name-tree.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { Word } from './words.ts';

/** A definition of an abbreviation in a text. */
export interface AbbreviationDefinition {
  /** @example "KIB" */
  abbreviation: string;
  /** The full name, as in the text. @example "Katibat Imam Al-Bukhari" */
  name: string;
  /** The key of the entity with that name, if there is one. */
  key?: string;
  /** Offsets of the abbreviation. */
  start: number;
  end: number;
}

/** A text with its words. */
export interface ScannedText {
  text: string;
  words: readonly Word[];
  hits: readonly Occurrence[];
}

/** Whether a record has an abbreviation among its names. */
export type IsKnownAbbreviation = (abbreviation: string, key: string) => boolean;

const BRACKETED = /[([]([^()[\]]{2,100})[)\]]/gu;
const BETWEEN_COMMAS =
  /,\s+((?:or|hereafter|henceforth|hereinafter|abbreviated|known as|also known as)\s[^,;:.()[\]]{2,60})(?=[,;:.)]|\s[–—])/gu;
const ABBREVIATION = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u;
const SEPARATOR = /\s*[,;/]\s*|\s+or\s+/u;
const AROUND =
  /^(?:["“”„‘’'«]|(?:the|also|known|as|aka|or|hereafter|henceforth|hereinafter|abbreviated|acronym|in|short)\b[\s:]*)+|["“”‘’'»]+$/giu;
/** The rules of names that are full names. */
const FULL: ReadonlySet<NameRole> = new Set(['name', 'shared']);
/** The signs that are allowed between a name and the parenthesis with its abbreviation. */
const BEFORE_BRACKET = /^(?:['’]s?)?["”’'»]?\s*$/u;

/**
 * Finds definitions of abbreviations in a text: "Katibat Imam al-Bukhari (KIB)", "the Islamic Jihad Union (IJU
 * or IJG)", "the Islamic Jihad Union, or IJU,", "KIB (Katibat Imam al-Bukhari)". The abbreviation must be one of the
 * record's, or consist of first letters of the name, so that "fighters from Syria (IS)" is not a definition. Names
 * without a record are found by their first letters, by the rules of Schwartz and Hearst (2003), but stricter: each
 * letter must begin a word.
 */
export function findAbbreviations(scanned: ScannedText, isKnown: IsKnownAbbreviation): AbbreviationDefinition[] {
  const { text, words } = scanned;
  const brackets = [...text.matchAll(BRACKETED), ...text.matchAll(BETWEEN_COMMAS)];
  if (brackets.length === 0) return [];
  const names = namesIn(scanned);
  const definitions: AbbreviationDefinition[] = [];
  for (const { 0: whole, 1: inner = '', index } of brackets) {
    const offset = index + whole.indexOf(inner);
    const last = wordBefore(words, index);
    if (last === undefined || !BEFORE_BRACKET.test(text.slice(words[last]?.end, index))) continue;
    const abbreviations = alternativesIn(inner, offset);
    const [first] = abbreviations;
    const name = first
      ? nameBefore(scanned, names, last + 1, abbreviations, isKnown)
      : nameAfter(scanned, names, last, { inner, offset }, isKnown);
    if (name) {
      const places = first ? abbreviations : [placeOf(words[last], text)];
      definitions.push(...places.map((place) => ({ ...place, ...name })));
    }
  }
  return definitions;
}

type Place = Pick<AbbreviationDefinition, 'abbreviation' | 'start' | 'end'>;
type FullName = Pick<AbbreviationDefinition, 'name' | 'key'>;

/** The abbreviations in a parenthesis that begins with one. */
function alternativesIn(inner: string, offset: number): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const part of inner.split(SEPARATOR)) {
    const abbreviation = part.trim().replace(AROUND, '');
    const start = inner.indexOf(abbreviation, from);
    if (ABBREVIATION.test(abbreviation))
      places.push({ abbreviation, start: offset + start, end: offset + start + abbreviation.length });
    else if (places.length === 0) return [];
    from = Math.max(from, start);
  }
  return places;
}

function nameBefore(
  { text, words }: ScannedText,
  names: NamesIn,
  to: number,
  abbreviations: readonly Place[],
  isKnown: IsKnownAbbreviation,
): FullName | undefined {
  const fits = (hit: Occurrence) =>
    abbreviations.some(
      ({ abbreviation }) =>
        isKnown(abbreviation, hit.name.key) || abbreviates(abbreviation, words.slice(hit.from, hit.to)),
    );
  const known = longest(names.upTo.get(to)?.filter(fits));
  if (known) return { name: text.slice(known.start, known.end), key: known.name.key };
  for (const { abbreviation } of abbreviations) {
    const from = longForm(words, to, abbreviation);
    if (from !== undefined) return { name: text.slice(words[from]?.start, words[to - 1]?.end) };
  }
  return undefined;
}

function nameAfter(
  { text, words }: ScannedText,
  names: NamesIn,
  index: number,
  { inner, offset }: { inner: string; offset: number },
  isKnown: IsKnownAbbreviation,
): FullName | undefined {
  const abbreviation = placeOf(words[index], text).abbreviation;
  if (!ABBREVIATION.test(abbreviation)) return undefined;
  const lead = /^(?:["“‘'«]|the\s)*/iu.exec(inner)?.[0].length ?? 0;
  const from = names.wordAt.get(offset + lead);
  if (from === undefined) return undefined;
  const fits = (hit: Occurrence) =>
    isKnown(abbreviation, hit.name.key) || abbreviates(abbreviation, words.slice(hit.from, hit.to));
  const known = longest(names.from.get(from)?.filter(fits));
  if (known) return { name: text.slice(known.start, known.end), key: known.name.key };
  const to = 1 + (wordBefore(words, offset + (inner.split(/[,;]/u)[0]?.length ?? 0)) ?? from);
  return longForm(words, to, abbreviation) === from
    ? { name: text.slice(offset + lead, words[to - 1]?.end) }
    : undefined;
}

/** Full names by their first and last words, and words by their offsets. */
interface NamesIn {
  from: ReadonlyMap<number, Occurrence[]>;
  upTo: ReadonlyMap<number, Occurrence[]>;
  wordAt: ReadonlyMap<number, number>;
}

function namesIn({ words, hits }: ScannedText): NamesIn {
  const names = hits.filter(({ name: { role, isAbbreviation } }) => FULL.has(role) && !isAbbreviation);
  return {
    from: Map.groupBy(names, ({ from }) => from),
    upTo: Map.groupBy(names, ({ to }) => to),
    wordAt: new Map(words.map(({ start }, index) => [start, index])),
  };
}

function longest(hits: readonly Occurrence[] = []): Occurrence | undefined {
  return hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
}

function placeOf(word: Word | undefined, text: string): Place {
  const { start = 0, end = 0 } = word ?? {};
  return { abbreviation: text.slice(start, end), start, end };
}

/** The index of the last word that ends before a place, by binary search. */
function wordBefore(words: readonly Word[], offset: number): number | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
