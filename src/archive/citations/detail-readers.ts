import { dateAt } from './dates-in-notes.ts';
import { matching, type Reader } from './draft.ts';
import { readBarePages, readLabelledLocator } from './locators.ts';
import { MASK } from './masked-text.ts';
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

/** “Journal 12, no. 3”, “Journal vol. 12”, “Journal 12 (2019)”: the name goes to the names, the rest is read in turn. */
const readJournal: Reader = ({ masked, text, enclosures }, at, draft) => {
  JOURNAL.lastIndex = at;
  const match = JOURNAL.exec(masked);
  const [whole, name = '', labelled, bare] = match ?? [];
  if (whole === undefined || !/^\p{Lu}|^the \p{Lu}/u.test(name) || draft.item.volume) return undefined;
  const end = at + whole.length;
  const next = masked.charAt(end) === ' ' ? end + 1 : end;
  const enclosure = masked.charAt(next) === parenthesis ? enclosures.get(next) : undefined;
  if (enclosure && bare && !isImprint(text.slice(enclosure.inner.start, enclosure.inner.end))) return undefined;
  draft.names.push({ start: at, end: at + name.length, name, emphasised: true });
  draft.item.volume = labelled ?? bare;
  return end;
};
const JOURNAL = new RegExp(
  `(${PLAIN}{2,120}?),?\\s+(?:vol(?:ume|\\.)?\\s*(\\d{1,4}|[IVXLC]+)|(\\d{1,4})(?=,\\s*(?:nos?|issue|iss|nr)\\.?\\s*\\d|\\s*${parenthesis}))(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** The volume behind a name that was set apart by italics. */
const readVolume = matching(
  new RegExp(
    `(?:vol(?:ume|\\.)?\\s*(\\d{1,4}|[IVXLC]+)|(\\d{1,4})(?=,\\s*(?:nos?|issue|iss)\\.?\\s*\\d|\\s*${parenthesis}))`,
    'iu',
  ),
  ([, labelled, bare], draft) => {
    if (draft.item.volume || (bare && !draft.names.at(-1)?.emphasised)) return false;
    draft.item.volume = labelled ?? bare;
    return true;
  },
);

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

/** “in Book Title”, the container of a chapter, up to what follows it. */
const readBook: Reader = ({ masked, text, emphasis }, at, draft) => {
  if (!/^in:? ["“\p{Lu}]/u.test(masked.slice(at, at + 6))) return undefined;
  const start = at + masked.slice(at, at + 6).search(/\p{Lu}/u);
  const set = emphasis.find((range) => range.start <= start && range.end > start);
  const plain = new RegExp(`,? (?:eds?\\.|edited by|trans\\.|vol\\.)|${parenthesis}|, \\d`, 'u').exec(
    masked.slice(start, start + 400),
  );
  const end = set?.end ?? (plain ? start + plain.index : undefined);
  if (end === undefined) return undefined;
  draft.names.push({ start, end, name: text.slice(start, end).replace(/[\s,.]+$/, ''), emphasised: true });
  draft.item['container-title'] = text.slice(start, end).replace(/[\s,.]+$/, '');
  return end;
};

const readEditors: Reader = ({ masked, text }, at, draft) => {
  const label = /(?:(eds?\.|edited by)|(?:trans\.|translated by))\s+(?=\p{Lu})/iuy;
  label.lastIndex = at;
  const match = label.exec(masked);
  if (!match) return undefined;
  const start = at + match[0].length;
  const stop = new RegExp(`${parenthesis}|${address}|, (?:\\d|trans\\.|eds?\\.|vol\\.)|;|\\.?$`, 'u').exec(
    masked.slice(start, start + 400),
  );
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
  readEdition,
  readEditors,
  readBook,
  readJournal,
  readBarePages,
];
