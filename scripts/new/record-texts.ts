import { stringify } from 'yaml';

/** What the text of a new record is made of. */
export interface RecordValues {
  /** The title or name. */
  name: string;
  /** Today, as YYYY-MM-DD. */
  today: string;
  /** The owner of the archive, an id in `people/`. */
  owner: string | undefined;
  /** The code of a country (ISO 3166-1 alpha-2). */
  iso: string | undefined;
  /** The language of an article or page (BCP 47), if not that of the site. */
  language: string | undefined;
}

const COLON = /: |:$|^[-?:,[\]{}#&*!|>'"%@`]| #/;

/** A text as a YAML value, in quotes where it needs them. */
function value(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: COLON.test(text) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trim();
}

function languageLine(language: string | undefined): string {
  return language === undefined ? '' : `language: ${value(language)}\n`;
}

/** A draft with all that an article needs; its other keys are comments. */
export function articleText({ name, today, owner, language }: RecordValues): string {
  return `---
title: ${value(name)}
${languageLine(language)}# What the piece says, in one or two sentences.
summary: To be written.
# Ids of people in people/, in the printed order.
authors: [${owner ?? ''}]
# What it was published as, such as journal-article, newspaper, report, chapter.
kind: blog
# full: the author’s text. digest: retold in the archive’s own words.
form: full
# When it appeared, no more precise than is known: '2024', '2024-05', '2024-05-03'.
published: '${today}'
# The day on which it came into the archive.
added: '${today}'
# Delete this line to publish the article.
draft: true
# Further keys, without the number sign in front; the handbook explains all.
# publication: an id in publications.yaml
# countries: [ids in countries/]
# groups: [ids in groups/]
# tags: [ids in tags.yaml]
# url: the address of the original
---

Write the text here. A mark has its note at the end.[^1]

[^1]: Jane Example, “Keeping Notes in Order,” Example Review, March 2, 2020, https://example.org/keeping-notes-in-order.
`;
}

export function countryText({ name, iso }: RecordValues): string {
  return `---
name: ${value(name)}
${iso === undefined ? '# iso: its code, ISO 3166-1 alpha-2' : `iso: ${value(iso)}`}
# Further keys, without the number sign in front.
# aliases: [other names and abbreviations]
# demonyms: [names of its people, and adjectives]
# capital: its capital city
---

A short text about the country, or nothing.
`;
}

export function groupText({ name }: RecordValues): string {
  return `---
name: ${value(name)}
# What kind of body it is, such as trade-union, political-party, university, company.
type: association
# Further keys, without the number sign in front.
# abbreviation: in capitals as written
# aliases: [other names]
# countries: [ids in countries/]
# status: active, dormant or defunct
---

A short text about the group, or nothing.
`;
}

export function personText({ name }: RecordValues): string {
  return `name: ${value(name)}
# Who this is, in a few words.
role: To be written.
# Authors need both parts of the name; without the number sign in front.
# familyName: the part that a bibliography sorts by
# givenName: the rest of the name
# aliases: [other spellings]
# countries: [ids in countries/]
`;
}

export function pageText({ name, language }: RecordValues): string {
  return `---
title: ${value(name)}
${languageLine(language)}# One sentence, shown to search engines.
description: To be written.
# true brings the page into the menu.
navigation: false
# Delete this line to publish the page.
draft: true
---

Write the text here.
`;
}
