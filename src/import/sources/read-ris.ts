import { type CslTypeName, cslTypes } from '../../schemas/csl-types.ts';
import { keysOf } from '../../base/keys-of.ts';

/** Types of RIS that no type of this project is written as. */
const OTHERS = {
  BLOG: 'post-weblog',
  CPAPER: 'paper-conference',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  GEN: 'document',
  GOVDOC: 'report',
  ICOMM: 'personal_communication',
  JFULL: 'article-journal',
  JOUR: 'article-journal',
  PCOMM: 'personal_communication',
  SER: 'book',
  UNBILL: 'bill',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
} as const satisfies Record<string, CslTypeName>;
const TYPES = new Map<string, CslTypeName>([
  ...keysOf(cslTypes).map((name) => [cslTypes[name].ris, name] as const),
  ...keysOf(OTHERS).map((ris) => [ris, OTHERS[ris]] as const),
]);

/** Variables of CSL by the tags of RIS that mean them, the usual one first. */
const TAGS: readonly (readonly [string, readonly string[]])[] = [
  ['title', ['TI', 'T1', 'CT']],
  ['container-title', ['T2', 'JO', 'JF', 'BT', 'J2']],
  ['collection-title', ['T3']],
  ['publisher', ['PB']],
  ['publisher-place', ['CY', 'PP']],
  ['volume', ['VL']],
  ['issue', ['IS']],
  ['edition', ['ET']],
  ['number', ['M1']],
  ['genre', ['M3']],
  ['DOI', ['DO']],
  ['URL', ['UR', 'LK']],
  ['language', ['LA']],
];

/**
 * Reads the records of RIS as CSL-JSON. The kept library that reads RIS is made for another version of its core, and
 * takes the authors of newspapers for reporters and years for dates.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function readRis(ris: string): Record<string, unknown>[] {
  const records = ris.split(/^ER {2}- ?.*$/m).filter((record) => /^TY {2}- /m.test(record));
  return records.map((record) => toItem(tagsOf(record)));
}

type Tags = ReadonlyMap<string, readonly string[]>;

function tagsOf(record: string): Tags {
  const tags = new Map<string, string[]>();
  for (const [, tag = '', value = ''] of record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*?)\r?$/gm)) {
    if (value.trim() !== '') tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
  }
  return tags;
}

function toItem(tags: Tags): Record<string, unknown> {
  const of = (...names: readonly string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const type = TYPES.get(of('TY')[0] ?? '') ?? 'document';
  const texts = TAGS.flatMap(([variable, names]): [string, string][] =>
    of(...names)
      .slice(0, 1)
      .map((value) => [variable, value]),
  );
  const [first, last] = [of('SP')[0], of('EP')[0]];
  const page =
    first === undefined || first.includes('-') || last === undefined || last === first ? first : `${first}-${last}`;
  const date = of('DA', 'Y1', 'PY')
    .map(partsOf)
    .find((parts) => parts !== undefined);
  const isBook = /^(?:book|chapter|thesis)$/.test(type);
  return {
    ...Object.fromEntries<unknown>(texts),
    type,
    id: of('ID')[0],
    page,
    author: of('AU', 'A1').map(nameOf),
    editor: of('ED', 'A2').map(nameOf),
    translator: of('A4').map(nameOf),
    [isBook ? 'ISBN' : 'ISSN']: of('SN')[0],
    ...(date && { issued: { 'date-parts': [date] } }),
  };
}

function nameOf(name: string): object {
  const [family, ...given] = name.split(/,\s*/);
  return given.length === 0 ? { literal: name } : { family, given: given.join(', ') };
}

/** `2020/05/03/` → year, month and day, as far as they are there. */
function partsOf(date: string): number[] | undefined {
  const [, ...parts] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(date) ?? [];
  return parts.length === 0 ? undefined : parts.map(Number).filter((part) => part > 0);
}
