/**
 * A text that depends on a count: one version for each plural category that the language has (CLDR,
 * `Intl.PluralRules`).
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Texts by key, in groups. Names in braces, as in `Note {number}`, are placeholders. */
export interface Dictionary {
  readonly [key: string]: string | Plural | Dictionary;
}

/** A dictionary, or a group of one, in another language: the same keys, with other texts. */
export type TranslationOf<Entry> = Entry extends string
  ? string
  : Entry extends Plural
    ? Plural
    : { readonly [Key in keyof Entry]: TranslationOf<Entry[Key]> };
