import type { Plural, TranslationOf } from './dictionary.ts';
import type { en } from './en.ts';
import type { Formats } from './formats.ts';

/** The dictionary of a language: a text for every one of the English dictionary. */
export type Translation = TranslationOf<typeof en>;

/** All texts of the site, ready for use: texts with placeholders are functions. */
export type Words = WordsOf<typeof en> & {
  /** Formats of lists, numbers and names in the language of the texts. */
  format: Formats;
  /** The dictionary itself, for the browser. */
  raw: Translation;
};

/** The texts that the scripts of the search page need. */
export type SearchWords = WordsOf<SearchDictionary>;
export type SearchDictionary = Pick<typeof en, 'places' | 'results' | 'separator'>;

/** The texts of the bar that finds names and words in a page. */
export type FindDictionary = Pick<typeof en, 'find' | 'places' | 'separator'>;

/** The texts that the scripts of an article’s page need at once. */
export type ArticleWords = WordsOf<Pick<typeof en, 'notePreview' | 'reading'>>;

/** The texts of the script that cites paragraphs. */
export type CitingDictionary = (typeof en)['citing'];

/** The texts that the script of the page about reading offline needs. */
export type OfflineDictionary = Pick<typeof en, 'offline'>;
export type OfflineWords = WordsOf<OfflineDictionary>['offline'];

/** The texts of a dictionary or of a group in it, ready for use. */
export type WordsOf<Entry> = Entry extends string
  ? [PlacesIn<Entry>] extends [never]
    ? string
    : Message<PlacesIn<Entry>>
  : Entry extends Plural
    ? Counted<Exclude<PlacesIn<TextsOf<Entry>>, 'count'>>
    : { readonly [Key in keyof Entry]: WordsOf<Entry[Key]> };

/** A text with placeholders. @example `note({ number: 12 })` → "Note 12" */
export interface Message<Place extends string> {
  (values: Values<Place, string | number>): string;
  /** The parts of the text and the values, in order, for values that are elements. */
  parts: <V extends Values<Place, unknown>>(values: V) => (string | V[Place])[];
}

/** A text that depends on a count, which replaces `{count}`. @example `articles(2)` → "2 articles" */
export interface Counted<Place extends string> {
  (count: number, ...values: Rest<Place, string | number>): string;
  parts: <V extends Values<Place, unknown>>(count: number, values: V) => (string | V[Place])[];
}

export type Values<Place extends string, Value> = Readonly<Record<Place, Value>>;

type Rest<Place extends string, Value> = [Place] extends [never] ? [] : [Values<Place, Value>];

type TextsOf<Entry> = Extract<Entry[keyof Entry], string>;

/** @example "Note {number} of {title}" → "number" | "title" */
type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;
