import { anyMonthPattern } from '../../../base/month-names.ts';
import type { CslName } from '../csl.ts';
import { dateAt } from './dates-in-notes.ts';
import { MASK, type MaskedText } from './masked-text.ts';
import { type Draft, emptyDraft } from './model.ts';
import { readNames } from './names.ts';
import { readParenthesis } from './parenthesis.ts';
import { patternFor } from './words/any-language.ts';

/** The pages of an entry: of the whole work, or those that are cited. */
export interface EntryFields {
  draft: Draft;
  pages?: string | undefined;
  /** The offset of the end of the last field. */
  end: number;
}

type Field = (note: MaskedText, at: number, fields: EntryFields) => number | undefined;

const YEAR = '(?:1[5-9]|20)\\d\\d';
const STOP = '(?=\\s*(?:[.,;]|$|\\s[(\\uE002]))';
const TOWN = '\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{Ll}+){0,2}\\.?';

/** “М.: Наука, 1998”, “М.; Л., 1936”, “Marseille : Le Môle, 1987”, “М., б. г.” */
const imprint = field(
  `(${TOWN}(?:; ${TOWN})*)(?:\\s?: ?([^.,;:\\d][^;:\\d\\uE000-\\uE004]{1,60}?))?, (?:(${YEAR})|${patternFor('undated')})`,
  ([, place, publisher, year], { draft: { item } }) => {
    if (item['publisher-place'] || item.issued) return false;
    Object.assign(item, { 'publisher-place': place }, publisher && { publisher }, year && issuedIn(year));
    return true;
  },
);

const edition = field(`(\\d{1,2})(?:-е|-ое|e|er|\\.?ª|\\.)?\\.? ${patternFor('edition')}`, ([, number], { draft }) => {
  draft.item.edition ??= number;
});

const volume = field(`(?:Т|Vol|Bd|Ч|Кн)\\. ?(\\d{1,4}|[IVXLC]+)${STOP}`, ([, number], { draft }) => {
  draft.item.volume ??= number;
});

const issue = field(
  `(?:№№?|No\\.|Nr\\.|Вып\\.|Iss\\.) ?(\\d{1,4}(?:[-–/]\\d{1,4})?)${STOP}`,
  ([, number], { draft }) => {
    draft.item.issue ??= number;
  },
);

const pages = field(
  `(?:[СCSP]|pp?|с)\\. ?(\\d{1,5}(?:\\s?[-–—]\\s?\\d{1,5})?(?:, \\d{1,5})*)${STOP}`,
  ([, value], fields) => {
    fields.pages ??= value?.replace(/\s?[-–—]\s?/g, '–');
  },
);

const length = field(`\\d{1,4} (?:p|с|S|pp)\\.?${STOP}`, (_, { draft }) => draft.item.issued !== undefined);

/** “1914. 7 августа”, and a year alone. */
const date: Field = ({ masked }, at, { draft: { item } }) => {
  if (item.issued) return undefined;
  DATED.lastIndex = at;
  const [whole, year = '', day] = DATED.exec(masked) ?? [];
  if (whole === undefined) return undefined;
  const full = day === undefined ? undefined : dateAt(`${day} ${year}`, 0)?.value;
  item.issued = full ?? issuedIn(year).issued;
  return at + whole.length;
};
const DATED = new RegExp(`(${YEAR})(?:\\. (\\d{1,2} ${anyMonthPattern}))?${STOP}`, 'iuy');

/** “3 мая 2019” and “3 mai 2019” */
const day: Field = ({ masked }, at, { draft: { item } }) => {
  const found = item.issued || !/\d/.test(masked.charAt(at)) ? undefined : dateAt(masked, at);
  if (found?.value['date-parts'][0].length !== 3) return undefined;
  item.issued = found.value;
  return at + found.length;
};

/** “дис. … канд. ист. наук” */
const thesis = field(
  `(${patternFor('thesis')}(?:(?: на соиск\\.[^.]*| ?(?:…|\\.{3})?) ?(?:канд|д-ра|докт)\\. [\\p{Ll}.-]+ наук)?)`,
  ([, genre], { draft }) => {
    draft.item.genre ??= genre;
  },
);

const address: Field = ({ masked, enclosures }, at, { draft }) => {
  ADDRESS.lastIndex = at;
  const [whole] = ADDRESS.exec(masked) ?? [];
  const found = whole === undefined ? undefined : enclosures.get(at + whole.length);
  if (!found) return undefined;
  draft.addresses.push(found);
  return found.end;
};
const ADDRESS = new RegExp(`(?:${patternFor('addressAt')}\\s?:?\\s*)?(?=${MASK.address})`, 'iuy');

/** “[Электронный ресурс]”, “[en ligne]”, and “(дата обращения: …)” */
const remark: Field = ({ text, enclosures }, at, { draft }) => {
  const found = enclosures.get(at);
  if (found?.kind !== 'bracket' && found?.kind !== 'parenthesis') return undefined;
  const words = text.slice(found.inner.start, found.inner.end);
  const isRead =
    /^(?:электронный ресурс|en ligne|en línea|online|on-line)$/iu.test(words) || !readParenthesis(words, draft, false);
  return isRead ? found.end : undefined;
};

/** “под ред. И. И. Иванова”, “пер. с нем. А. Б. Петровой”. Names in a case of Russian stay as they are printed. */
const contributors: Field = ({ masked, text }, at, { draft: { item } }) => {
  CONTRIBUTORS.lastIndex = at;
  const match = CONTRIBUTORS.exec(masked);
  if (!match) return undefined;
  const start = at + match[0].length;
  const [words = ''] = NAMES.exec(masked.slice(start, start + 120)) ?? [];
  if (words === '') return undefined;
  const printed = text.slice(start, start + words.length);
  const names: CslName[] | undefined = /\p{sc=Cyrl}/u.test(printed)
    ? printed.split(', ').map((literal) => ({ literal }))
    : readNames(printed)?.names;
  if (!names) return undefined;
  item[match[1] ? 'editor' : 'translator'] ??= names;
  return start + words.length;
};
const CONTRIBUTORS = new RegExp(
  `(?:(${patternFor('editedBy')})|${patternFor('translatedBy')}(?: (?:с|со) \\p{Ll}+\\.?)?) `,
  'iuy',
);
const NAMES =
  /^(?:(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+ (?:\p{Lu}\. ?){1,2})(?:, (?:(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}-]+))*/u;

const FIELDS: readonly Field[] = [
  contributors,
  thesis,
  imprint,
  edition,
  volume,
  issue,
  pages,
  day,
  length,
  date,
  address,
  remark,
];

/** Whether a field begins at an offset. */
export function isField(note: MaskedText, at: number): boolean {
  const blank = (): EntryFields => ({ draft: emptyDraft(), end: at });
  return FIELDS.some((read) => read(note, at, blank()) !== undefined);
}

/** Reads fields one after another, up to the first that is not one. */
export function readFields(note: MaskedText, from: number, fields: EntryFields): void {
  for (let at = skip(note.masked, from); ; at = skip(note.masked, fields.end)) {
    const ends = FIELDS.map((read) => () => read(note, at, fields));
    let end: number | undefined;
    for (const read of ends) if ((end ??= read()) !== undefined) break;
    if (end === undefined || end <= at) return;
    fields.end = end;
  }
}

function skip(masked: string, from: number): number {
  let at = from;
  while (/[\s.,:/–—]/.test(masked.charAt(at))) at++;
  return at;
}

function issuedIn(year: string): Pick<Draft['item'], 'issued'> {
  return { issued: { 'date-parts': [[Number(year)]] } };
}

function field(source: string, take: (match: RegExpExecArray, fields: EntryFields) => unknown): Field {
  const pattern = new RegExp(source, 'uy');
  return ({ masked }, at, fields) => {
    pattern.lastIndex = at;
    const match = pattern.exec(masked);
    return match && take(match, fields) !== false ? at + match[0].length : undefined;
  };
}
