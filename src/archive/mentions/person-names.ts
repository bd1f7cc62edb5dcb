import type { Person } from '../../schemas/person.ts';
import type { NameToFind } from './name-tree.ts';

/** The beginnings of noms de guerre and names with titles, whose last word is not a surname. */
const NO_SURNAME = /^(?:Abu|Abdul|Umm|Ibn|Bin|Mullah?|Sheikh|Shaykh|Imam|Mufti|Qari|Maulana) /iu;
const BYNAME = / (?:the|of|son) /u;
const ARTICLE_AND_NAME = /(?:^|\s)((?:al|el|ul|a[dnrtz]|ash?)[-‐‑ ]\p{Lu}\S+)$/iu;

/**
 * The names by which a person is found in articles. A surname that the record does not list is found after the full
 * name; a first name alone never is. A single name in the record is found anywhere, unless another name beside it makes
 * it somebody else's: "Karimov" in "Timur Karimov".
 */
export function personNames({ name, familyName, aliases }: Person): NameToFind[] {
  const listed = [name, ...aliases];
  const full = listed.filter((one) => one.includes(' '));
  const surnames = new Set(full.flatMap((one) => surnameOf(one, listed, familyName) ?? []));
  const derived = [...surnames].filter((surname) => !listed.includes(surname));
  return [
    ...full.map((text): NameToFind => ({ text, role: 'name' })),
    ...listed
      .filter((one) => !one.includes(' '))
      .map((text): NameToFind => {
        const isFirst = full.some((one) => one.startsWith(`${text} `));
        return { text, role: 'name', alone: { before: true, after: isFirst || !surnames.has(text) } };
      }),
    ...derived.map((text): NameToFind => ({ text, role: 'surname', alone: { before: true, after: false } })),
  ];
}

/** The surname in a full name: that of the record, or a single name that the record lists, or else the last word. */
function surnameOf(full: string, listed: readonly string[], familyName: string | undefined): string | undefined {
  const words = full.split(' ');
  if (familyName !== undefined && words.includes(familyName)) return familyName;
  const alone = words.find((word) => listed.includes(word));
  if (alone !== undefined) return alone;
  const withArticle = ARTICLE_AND_NAME.exec(full)?.[1];
  if (withArticle !== undefined) return withArticle;
  const last = words.at(-1) ?? '';
  return NO_SURNAME.test(full) || BYNAME.test(full) || !/^\p{Lu}\p{L}+/u.test(last) ? undefined : last;
}
