import type { CslItem, CslRecord } from '../citations/csl.ts';
import type { Annotations } from './annotations.ts';
import { babelLanguage } from './babel-language.ts';
import {
  bibAddress,
  type BibField,
  bibFields,
  bibKey,
  bibList,
  bibNames,
  bibPages,
  bibText,
  bibTitle,
  braced,
} from './bib-text.ts';
import { biblatexDate } from './biblatex-date.ts';
import { entrySubtypes, entryType, fieldsOf, type PlacedVariable } from './biblatex-types.ts';
import { keywordsOf } from './keywords.ts';
import { thesisDegree } from './thesis-degree.ts';

/**
 * Items as BibLaTeX, in UTF-8. What the entry type of an item has no field for is in `addendum`, so that nothing is
 * lost; names are always in their own fields.
 *
 * @see the biblatex manual, §2.1 (entry types), §2.2 (fields), §2.3 (values)
 */
export function toBiblatex(items: readonly CslRecord[], annotations?: Annotations): string {
  return items
    .map((item) => {
      const fields: BibField[] = [
        ['keywords', bibText(keywordsOf(item, annotations?.get(item)).join(', '))],
        // Styles print a `note`; an `annotation` is for the reader’s own use.
        ['annotation', bibText(annotations?.get(item)?.notes.join('; '))],
      ];
      return `${entry(item)}${bibFields(fields)}}\n`;
    })
    .join('\n');
}

/** The entry of an item without its end. */
function entry(item: CslRecord): string {
  const type = entryType(item);
  const placed = placedFields(item, type);
  const fields: BibField[] = [
    ['author', bibNames(item.author)],
    ['author+an:orcid', braced(annotations(item.custom?.orcids))],
    ['editor', bibNames(item.editor)],
    ['translator', bibNames(item.translator)],
    // A role that BibLaTeX leaves to users.
    ['namea', bibNames(item.interviewer)],
    ['nameatype', item.interviewer && braced('interviewer')],
    ['entrysubtype', type === 'article' ? braced(entrySubtypes.get(item.type)) : undefined],
    ...titles(item),
    ...placed,
    ['pages', bibPages(item.page)],
    ['date', braced(dateOf(item))],
    ['doi', bibAddress(item.DOI)],
    ['url', bibAddress(item.URL)],
    ['urldate', braced(item.accessed && biblatexDate(item.accessed))],
    ['langid', braced(item.language && babelLanguage(item.language))],
    ['library', bibText([item.archive, item.archive_location].filter(Boolean).join(', '))],
    ['abstract', bibText(item.abstract)],
    ['note', bibText(item.note)],
  ];
  return `@${type}{${bibKey(item.id)},\n${bibFields(fields)}`;
}

/** @see the biblatex manual, §3.7, on annotations of the items of a list */
function annotations(values: Readonly<Record<string, string>> = {}): string {
  return Object.entries(values)
    .map(([number, value]) => `${number}="${value}"`)
    .join('; ');
}

/** The title of a volume takes the place of the title of the whole work. */
function titles(item: CslItem): BibField[] {
  const { title, custom = {}, 'volume-title': ofVolume } = item;
  const translated = custom.translatedTitle;
  return [
    ['title', bibTitle(ofVolume ?? custom.mainTitle ?? title)],
    ['subtitle', bibTitle(custom.subtitle)],
    ['maintitle', ofVolume === undefined ? undefined : bibTitle(title)],
    ['titleaddon', translated === undefined ? undefined : bibTitle(`[${translated}]`)],
    ['origtitle', bibTitle(item['original-title'])],
    ['shorttitle', bibTitle(item['title-short'])],
    ['shortjournal', bibText(item['container-title-short'])],
  ];
}

/** The fields for variables that each entry type has elsewhere. A field of one value has the first of several. */
function placedFields(item: CslItem, type: string): BibField[] {
  const fields = fieldsOf(type);
  const values = new Map<string, string[]>();
  const left: string[] = [];
  for (const variable of PLACED) {
    const value = variable === 'genre' && type === 'thesis' ? thesisType(item.genre) : item[variable];
    if (value === undefined) continue;
    const field = fields[variable];
    const before = field === undefined ? [] : (values.get(field) ?? []);
    if (field === undefined || (before.length > 0 && !LISTS.has(field)))
      left.push(/^IS[BS]N$/.test(variable) ? `${variable} ${value}` : value);
    else if (!before.includes(value)) values.set(field, [...before, value]);
  }
  return [
    ...[...values].map(([field, all]): BibField => [field, written(field, all)]),
    ['addendum', bibText(left.join(', '))],
  ];
}

const PLACED: readonly PlacedVariable[] = [
  'container-title',
  'event-title',
  'event-place',
  'genre',
  'collection-title',
  'collection-number',
  'volume',
  'issue',
  'number',
  'edition',
  'publisher',
  'publisher-place',
  'ISBN',
  'ISSN',
];

/** Fields with several values. */
const LISTS = new Set(['institution', 'location', 'organization', 'publisher']);

/** Titles that programs would change to small letters. */
const TITLES = new Set(['booktitle', 'eventtitle']);

function written(field: string, values: readonly string[]): string | undefined {
  if (LISTS.has(field)) return bibList(values);
  return TITLES.has(field) ? bibTitle(values[0]) : bibText(values[0]);
}

/** BibLaTeX has its own words for the usual degrees, in the language of the reader’s text. */
function thesisType(genre: string | undefined): string | undefined {
  const degree = thesisDegree(genre);
  return degree === undefined ? genre : { doctorate: 'phdthesis', master: 'mathesis' }[degree];
}

function dateOf({ issued, custom }: CslItem): string | undefined {
  return custom?.issued ?? (issued && biblatexDate(issued));
}
