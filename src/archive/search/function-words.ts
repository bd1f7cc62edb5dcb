import { stopwords as arabic } from '@orama/stopwords/arabic';
import { stopwords as armenian } from '@orama/stopwords/armenian';
import { stopwords as bulgarian } from '@orama/stopwords/bulgarian';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as indian } from '@orama/stopwords/indian';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';
import { stopwords as irish } from '@orama/stopwords/irish';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as lithuanian } from '@orama/stopwords/lithuanian';
import { stopwords as nepali } from '@orama/stopwords/nepali';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as serbian } from '@orama/stopwords/serbian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as tamil } from '@orama/stopwords/tamil';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian';
import type { Archive } from '../model.ts';
import { countPieces } from './count-pieces.ts';
import { ENGLISH_FUNCTION_WORDS } from './english-function-words.ts';
import { textLanguages } from './pack-languages.ts';
import { baseLanguage, packageLanguage } from './text-language.ts';
import { wordsOf } from './words.ts';

/**
 * The function words of the languages of an archive, folded; undefined if all texts are in English. A word that texts of
 * another language use for something else is left out: in an archive with English texts, German “war” counts as a word.
 */
export function functionWordsOf(archive: Pick<Archive, 'site' | 'languages' | 'articles'>): string[] | undefined {
  const languages = textLanguages(archive);
  if (languages.every((language) => language === 'en')) return undefined;
  const lists = new Map(languages.map((language) => [language, listOf(language)]));
  const found = [...lists].flatMap(([language, list]) => {
    const elsewhere = languages.length > 1 ? contentWords(archive, language, lists) : new Set();
    return [...list].filter((word) => !elsewhere.has(word));
  });
  return [...new Set(found)].sort();
}

/** The words of texts in other languages that are no function words there. */
function contentWords(
  { articles }: Pick<Archive, 'articles'>,
  language: string,
  lists: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const others = Map.groupBy(articles, (article) => baseLanguage(article.language));
  others.delete(language);
  const words = [...others].flatMap(([other, own]) => {
    const pieces = countPieces(own.flatMap(({ parsed }) => parsed.paragraphs.map(({ text }) => text)));
    return [...pieces.keys()].flatMap((piece) => wordsOf(piece)).filter((word) => !lists.get(other)?.has(word));
  });
  return new Set(words);
}

/** Words of a language that no term begins or ends with, folded: more than search ignores. @param language BCP 47 */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const base = baseLanguage(language);
  return base === 'en'
    ? new Set([...ENGLISH_FUNCTION_WORDS, ...english.flatMap((word) => wordsOf(word))])
    : listOf(base);
}

function listOf(language: string): Set<string> {
  if (language === 'en') return ENGLISH_FUNCTION_WORDS;
  const list = LISTS.get(packageLanguage(language) ?? '') ?? [];
  return new Set(list.flatMap((word) => wordsOf(word)));
}

const LISTS = new Map<string, readonly string[]>(
  Object.entries({
    arabic,
    armenian,
    bulgarian,
    danish,
    dutch,
    finnish,
    french,
    german,
    greek,
    hungarian,
    indian,
    indonesian,
    irish,
    italian,
    lithuanian,
    nepali,
    norwegian,
    portuguese,
    romanian,
    russian,
    serbian,
    spanish,
    swedish,
    tamil,
    turkish,
    ukrainian,
  }),
);
