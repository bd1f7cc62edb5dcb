import { readBook, readContributors, readEdition, readEditionAbroad, readEditors } from './book-readers.ts';
import { dateAt } from './dates-in-notes.ts';
import { matching, type Reader } from './model.ts';
import { readThesis } from './imprint.ts';
import { readIssue, readJournal, readPagesOfArticle, readSeries, readVolume } from './journal-readers.ts';
import { readBarePages, readLabelledLocator, readLeaves, readPassim, readVolumeAndPage } from './locators.ts';
import { MASK } from './masked-text.ts';
import { readOpenPlace } from './open-imprint.ts';
import { patternFor } from './words/any-language.ts';

const ACCESSED = new RegExp(`${patternFor('accessed')}:?\\s+`, 'iuy');
const readAccessed: Reader = (note, at, draft) => {
  ACCESSED.lastIndex = at;
  const match = ACCESSED.exec(note.masked);
  const date = match && dateAt(note.masked, at + match[0].length);
  if (!date) return undefined;
  draft.item.accessed = date.value;
  return at + match[0].length + date.length;
};

const readDate: Reader = ({ masked }, at, draft) => {
  const label = /(?:last )?(?:updated|modified|published|posted|dated)(?: on)?:?\s+/iuy;
  label.lastIndex = at;
  const start = at + (label.exec(masked)?.[0].length ?? 0);
  const date = draft.item.issued ? undefined : dateAt(masked, start);
  if (!date) return undefined;
  draft.item.issued = date.value;
  return start + date.length;
};

/** “S/2022/83”, “UN Doc. A/RES/72/284”, “S/RES/1988 (2011)” */
const readSymbol = matching(
  /(?:(?:UN|U\.N\.) )?(?:Docs?\.? )?((?:[AES]|ST|HRI|CCPR|CERD|DP)(?:\/[A-Z]{1,12}(?:\.\d{1,4})?)*(?:\/[\d.]{1,8})+(?:\/[A-Z][a-z]{2}\.\d{1,3})*)(?![\p{L}\p{N}])/u,
  ([, number], draft) => {
    if (draft.item.number) return false;
    draft.item.number = number;
    return true;
  },
);

/** “R12345”, “RR-1234”: the number of a report at its institute. */
const readCode = matching(/([A-Z]{2,4}-?\d{3,6}|[A-Z]\d{4,6})(?=\s*(?:[,;.(\uE002]|$))/u, ([, code], draft) => {
  if (draft.item.number) return false;
  draft.item.number = code;
  return true;
});

/** “Working Paper 12”, “Europe Report No. 245” */
const readNumbered = matching(
  /((?:\p{Lu}[\p{L}-]+ ){0,3}(?:Report|Paper|Brief|Briefing|Memorandum|Circular|Series)) (?:[Nn]o\. ?|#)?(\d{1,5})(?![\p{L}\p{N}])/u,
  ([, genre, number], draft) => {
    draft.item.genre ??= genre;
    draft.item.number ??= number;
  },
);

const readDoi = matching(/doi:?\s*(10\.\d{4,9}\/[^\s,;]+?)(?=[.,;]?(?:\s|$))/iu, ([, doi], draft) => {
  draft.item.DOI = doi;
});

/** Words that only introduce an address. */
const readAddressLabel = matching(
  new RegExp(`${patternFor('addressAt')}\\s*:?\\s*(?=${MASK.address})`, 'iu'),
  () => true,
);

const readUndated = matching(new RegExp(`${patternFor('undated')}(?=\\s*(?:[,;.]|$))`, 'iu'), () => true);

/** “s.v. “Bukhara”” */
const readEntry: Reader = ({ text, masked, enclosures }, at, draft) => {
  const label = /s\.\s?vv?\.,?\s+/iuy;
  label.lastIndex = at;
  const match = label.exec(masked);
  const word = match && enclosures.get(at + match[0].length);
  if (word?.kind !== 'quotation' || draft.locator) return undefined;
  const value = text.slice(word.inner.start, word.inner.end).replace(/[,.]$/u, '');
  draft.locator = { label: 'sub verbo', value };
  return word.end;
};

/** “3 vols.”, which is not the volume that is cited. */
const readExtent = matching(/(?:\d{1,3}|two|three|four|five|six) vols?\.?(?=\s*(?:[,;.\uE002]|$))/iu, () => true);

/** “unpublished paper”, “conference paper”: the type of an unpublished work. */
const readUnpublished = matching(
  /(paper (?:presented|given|delivered|read) (?:at|to|before) [^,;.\uE000-\uE004]{3,120}|(?:unpublished|unpubl\.|conference|mimeographed) (?:paper|manuscript|MS|typescript|lecture|essay|report))(?=\s*[,;.(\uE002])/iu,
  ([, genre], draft) => {
    draft.item.genre ??= genre;
  },
);

/** “Univ. of Glasgow Ph.D. thesis”, “PhD diss., University of Leeds”, outside of parentheses. */
const readThesisInWords: Reader = ({ masked }, at, draft) => {
  const words = masked.slice(at, at + 160);
  const match = /thesis|diss/.test(words) ? THESIS_ELEMENT.exec(words) : null;
  return match && !draft.item.genre && readThesis(match[0], draft.item) ? at + match[0].length : undefined;
};
const THESIS_ELEMENT = new RegExp(
  `^[^,;:${MASK.quotation}-${MASK.archive}]{0,100}(?:thesis|diss(?:ertation|\\.))(?:, (?=(?:\\p{Lu}\\S* ){0,4}(?:Univ|Coll|Inst|School))[^,;:${MASK.quotation}-${MASK.archive}]{3,80})?(?=[,.]|\\s*$)`,
  'u',
);

/** “thèse de doctorat, Université de Lyon”, “Diss., Universität Köln 2005” */
const readThesisElement = matching(
  new RegExp(
    `(${patternFor('thesis')}(?: en \\p{Ll}+)?)(?:,? ((?:Univ|Inst|École|Escuela|Hochschule|TU |FU |LMU)[^,;\\d]{2,60}?))?(?=\\s*(?:,|\\d{4}|$))`,
    'iu',
  ),
  ([, genre, where], draft) => {
    if (draft.item.genre) return false;
    draft.item.genre = genre;
    if (where) draft.item.publisher = where.trim();
    return true;
  },
);

/** “245 p.”, “310 S.”: the length of a book, which is not cited. */
const readLength = matching(/\d{1,4} (?:p|S|с|pp|págs|Seiten)\.?(?=\s*(?:[,;.]|$))/u, (_, { item }) =>
  Boolean(item.issued),
);

/** Tried in this order. */
export const DETAIL_READERS: readonly Reader[] = [
  readAccessed,
  readAddressLabel,
  readDoi,
  readEditionAbroad,
  readDate,
  readUndated,
  readPagesOfArticle,
  readEntry,
  readLeaves,
  readVolumeAndPage,
  readLabelledLocator,
  readPassim,
  readSeries,
  readExtent,
  readLength,
  readThesisElement,
  readThesisInWords,
  readUnpublished,
  readSymbol,
  readVolume,
  readIssue,
  readNumbered,
  readCode,
  readEdition,
  readEditors,
  readContributors,
  readBook,
  readOpenPlace,
  readJournal,
  readBarePages,
];
