import { dateAt } from './dates-in-notes.ts';
import type { CslName } from './csl.ts';
import { type Draft, matching, type Reader } from './draft.ts';
import { readBarePages, readLabelledLocator } from './locators.ts';
import { MASK, type MaskedText } from './masked-text.ts';
import { isImprint } from './parenthesis.ts';
import { readNames } from './names.ts';

const { address, parenthesis } = MASK;
const PLAIN = `[^,;:${MASK.quotation}-${MASK.archive}]`;

const readAccessed: Reader = (note, at, draft) => {
  const words = /(?:last )?(?:accessed|retrieved|visited|viewed)(?: on)?:?\s+/iuy;
  words.lastIndex = at;
  const match = words.exec(note.masked);
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

const VOLUME = '(?:vol(?:ume|\\.)?\\s*(\\d{1,4}|[IVXLC]+)|(\\d{1,4}))(?![\\p{L}\\p{N}])';
const JOURNAL = new RegExp(`(${PLAIN}{2,120}?),?\\s+${VOLUME}`, 'iuy');
const AFTER_NAME = new RegExp(VOLUME, 'iuy');

/** “Journal 12, no. 3”, “Journal vol. 12”, “Journal 12:3 (2019)”, “Journal 12(3)”: the name and the volume. */
const readJournal: Reader = (note, at, draft) => {
  JOURNAL.lastIndex = at;
  const [whole, name = '', labelled, bare] = JOURNAL.exec(note.masked) ?? [];
  if (whole === undefined || !/^\p{Lu}|^the \p{Lu}/u.test(name)) return undefined;
  const end = takeVolume(note, at + whole.length, draft, labelled, bare);
  if (end !== undefined) draft.names.push({ start: at, end: at + name.length, name, emphasised: true });
  return end;
};

/** The volume behind a name that was set apart by italics or a comma. */
const readVolume: Reader = (note, at, draft) => {
  AFTER_NAME.lastIndex = at;
  const [whole, labelled, bare] = AFTER_NAME.exec(note.masked) ?? [];
  if (whole === undefined || (labelled === undefined && draft.names.length !== 1)) return undefined;
  return takeVolume(note, at + whole.length, draft, labelled, bare);
};

/** A number without “vol.” is a volume only with an issue or a year behind it. */
function takeVolume(
  { masked, text, enclosures }: MaskedText,
  end: number,
  draft: Draft,
  labelled: string | undefined,
  bare: string | undefined,
): number | undefined {
  if (draft.item.volume) return undefined;
  if (labelled !== undefined) {
    draft.item.volume = labelled;
    return end;
  }
  const behind = masked.slice(end, end + 20);
  // “12:3 (2019)” and “12, 3 (2019)”.
  const colon = new RegExp(`^(?::|, )(\\d{1,3})(?=,?\\s*${parenthesis})`, 'u').exec(behind);
  const gap = behind.startsWith(' ') ? 1 : 0;
  const enclosure = enclosures.get(end + gap);
  const inner = enclosure?.kind === 'parenthesis' ? text.slice(enclosure.inner.start, enclosure.inner.end) : '';
  const isIssue = /^\d{1,3}(?:[-–]\d{1,3})?$/.test(inner);
  if (!colon && !isIssue && !isImprint(inner) && !/^,\s*(?:nos?|issue|iss|nr)\.?\s*\d/i.test(behind)) return undefined;
  draft.item.volume = bare;
  if (colon?.[1]) draft.item.issue = colon[1];
  else if (isIssue) draft.item.issue = inner;
  return colon ? end + colon[0].length : isIssue && enclosure ? enclosure.end : end;
}

const readIssue = matching(
  /(?:nos?|issue|iss|nr)\.?\s*(\d{1,4}(?:[-–/]\d{1,4})?)(?![\p{L}\p{N}])/iu,
  ([, issue], draft) => {
    if (draft.item.issue) return false;
    draft.item.issue = issue;
    return true;
  },
);

/** “S/2022/83”, “UN Doc. A/RES/72/284”, “S/RES/1988 (2011)” */
const readSymbol = matching(
  /(?:(?:UN|U\.N\.) )?(?:Docs?\.? )?((?:[AES]|ST|HRI|CCPR|CERD|DP)(?:\/[A-Z]{1,12}(?:\.\d{1,4})?)*(?:\/[\d.]{1,8})+(?:\/[A-Z][a-z]{2}\.\d{1,3})*)(?![\p{L}\p{N}])/u,
  ([, number], draft) => {
    if (draft.item.number) return false;
    draft.item.number = number;
    return true;
  },
);

/** “R12345”, “RR-1234”: the code under which an institute files a report. */
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

const readEdition = matching(
  /(\d{1,2})(?:st|nd|rd|th) ed(?:ition|n)?\.?|(rev)(?:ised|\.) ed(?:ition)?\.?/iu,
  ([, number, revised], draft) => {
    draft.item.edition = number ?? revised;
  },
);

/** “in Book Title” or “in A. Editor (ed.), Book Title”: the container of a chapter, up to what follows it. */
const readBook: Reader = (note, at, draft) => {
  const { masked, text, emphasis } = note;
  const lead = /in:? (?=["“]?\p{Lu})/uy;
  lead.lastIndex = at;
  const match = lead.exec(masked);
  if (!match) return undefined;
  const from = at + match[0].length;
  const editors = editorsBefore(note, from);
  const start = editors?.end ?? from;
  const set = emphasis.find((range) => range.start <= start && range.end > start);
  const plain = BOOK_END.exec(masked.slice(start, start + 400));
  const end = set?.end ?? (plain ? start + plain.index : undefined);
  if (end === undefined) return undefined;
  const name = text.slice(start, end).replace(/[\s,.]+$/, '');
  const isNamed = !set && !editors && readNames(name.split(', ', 1)[0] ?? '')?.names.some((each) => 'family' in each);
  // “in A. Author, Book Title” may name an author or a title that holds a comma; “Outlet, 2020, in …” is a reprint.
  if ((isNamed && name.includes(', ')) || draft.names.length > 0 || draft.item.issued)
    draft.unread.push({ start: at, end });
  else {
    draft.names.push({ start, end, name, emphasised: true });
    draft.item['container-title'] = name;
    if (editors) draft.item.editor = editors.names;
  }
  return end;
};
const BOOK_END = new RegExp(`,? (?:eds?\\.|edited by|trans\\.|vol\\.)|${parenthesis}|, \\d|, pp?\\.`, 'u');

function editorsBefore(
  { masked, text, enclosures }: MaskedText,
  at: number,
): { names: CslName[]; end: number } | undefined {
  const plain = /(?<=^.{3,150}), eds?\.,\s+/u.exec(masked.slice(at, at + 170));
  const named = plain && readNames(text.slice(at, at + plain.index))?.names;
  if (plain && named) return { names: named, end: at + plain.index + plain[0].length };
  const behind = masked.slice(at, at + 200).indexOf(` ${parenthesis}`);
  const enclosure = behind === -1 ? undefined : enclosures.get(at + behind + 1);
  if (!enclosure || !/^eds?\.?$/i.test(text.slice(enclosure.inner.start, enclosure.inner.end))) return undefined;
  const names = readNames(text.slice(at, at + behind))?.names;
  const gap = /^,?\s*/.exec(masked.slice(enclosure.end, enclosure.end + 3))?.[0].length ?? 0;
  return names && { names, end: enclosure.end + gap };
}

const readEditors: Reader = ({ masked, text }, at, draft) => {
  const label = /(?:(eds?\.|edited by)|(?:trans\.|translated by))\s+(?=\p{Lu})/iuy;
  label.lastIndex = at;
  const match = label.exec(masked);
  if (!match) return undefined;
  const start = at + match[0].length;
  const stop = new RegExp(
    `${parenthesis}|${address}|, (?:\\d|trans\\.|eds?\\.|vol\\.|accessed|\\p{Lu}\\p{Ll}+ \\d)|;|\\.?$`,
    'u',
  ).exec(masked.slice(start, start + 400));
  const end = start + (stop?.index ?? 0);
  const names = readNames(text.slice(start, end).replace(/[\s,]+$/, ''))?.names;
  if (!names) return undefined;
  if (match[1]) draft.item.editor = names;
  else draft.item.translator = names;
  return end;
};

/** Pages behind a colon, “(2019): 45–67”: a span is that of the article, a single page the one that is meant. */
const readPagesOfArticle: Reader = ({ masked }, at, draft) => {
  const isBehindColon = /:\s*$/.test(masked.slice(Math.max(0, at - 3), at));
  const span = /([A-Z]?\d{1,5})\s?[-–—]\s?([A-Z]?\d{1,5})(?![\p{L}\p{N}/])/uy;
  span.lastIndex = at;
  const match = span.exec(masked);
  if (!match || !(isBehindColon && draft.item.volume) || draft.item.page) return undefined;
  draft.item.page = `${match[1]}–${match[2]}`;
  return at + match[0].length;
};

/** Words that only lead to an address. */
const readAddressLabel = matching(
  new RegExp(
    `(?:available (?:at|from|here)|archived (?:at|here)|retrieved from|URL|link|at|via|online|here|from)\\s*:?\\s*(?=${address})`,
    'iu',
  ),
  () => true,
);

const readUndated = matching(/(?:n\.\s?d\.|no date|undated)(?=\s*(?:[,;.]|$))/iu, () => true);

/** In the order in which they are tried. */
export const DETAIL_READERS: readonly Reader[] = [
  readAccessed,
  readAddressLabel,
  readDoi,
  readDate,
  readUndated,
  readLabelledLocator,
  readPagesOfArticle,
  readSymbol,
  readVolume,
  readIssue,
  readNumbered,
  readCode,
  readEdition,
  readEditors,
  readBook,
  readJournal,
  readBarePages,
];
