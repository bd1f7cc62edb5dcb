import type { Plural } from './dictionary.ts';
import type { en } from './en.ts';
import type { Formats } from './formats.ts';

/** Everything that the site says, ready for use: texts with places are functions. */
export type Words = WordsOf<typeof en> & {
  /** Lists, numbers and names in the language of the words. */
  format: Formats;
  /** The texts as they are written, for the browser. */
  raw: typeof en;
};

/** What the search page has of them for its scripts. */
export type SearchWords = WordsOf<SearchDictionary>;
export type SearchDictionary = Pick<typeof en, 'places' | 'results'>;

/** What an article’s page has of them for its scripts. */
export type ArticleWords = WordsOf<Pick<typeof en, 'citing' | 'notePreview'>>;

/** The words of a dictionary or of a group in it. */
export type WordsOf<Entry> = Entry extends string
  ? [PlacesIn<Entry>] extends [never]
    ? string
    : Message<PlacesIn<Entry>>
  : Entry extends Plural
    ? Counted<Exclude<PlacesIn<TextsOf<Entry>>, 'count'>>
    : { readonly [Key in keyof Entry]: WordsOf<Entry[Key]> };

/** A text with places. @example `note({ number: 12 })` → "Note 12" */
export interface Message<Place extends string> {
  (values: Values<Place, string | number>): string;
  /** The text and the values in order, for values that are elements. */
  parts: <V extends Values<Place, unknown>>(values: V) => (string | V[Place])[];
}

/** A text that depends on a count, which takes the place `{count}`. @example `articles(2)` → "2 articles" */
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
