import { type Draft, matching, type Reader } from './model.ts';
import { MASK, type MaskedText } from './masked-text.ts';
import { isImprint } from './parenthesis.ts';
import { patternFor } from './words/any-language.ts';

const { parenthesis } = MASK;
const PLAIN = `[^,;:${MASK.quotation}-${MASK.archive}]`;
const VOLUME = `(?:${patternFor('volume')}\\s*(\\d{1,4}|[IVXLC]+)|(\\d{1,4}|[IVXLC]{1,7}(?=\\s*${parenthesis})))(?![\\p{L}\\p{N}])`;
const JOURNAL = new RegExp(`(${PLAIN}{2,120}?),?\\s+${VOLUME}`, 'iuy');
const AFTER_NAME = new RegExp(VOLUME, 'iuy');

/** “Journal 12, no. 3”, “Journal vol. 12”, “Journal 12:3 (2019)”, “Journal 12(3)”: the name and the volume. */
export const readJournal: Reader = (note, at, draft) => {
  JOURNAL.lastIndex = at;
  const [whole, name = '', labelled, bare] = JOURNAL.exec(note.masked) ?? [];
  if (whole === undefined || !/^\p{Lu}|^the \p{Lu}/u.test(name)) return undefined;
  const end = takeVolume(note, at + whole.length, draft, labelled, bare);
  if (end !== undefined) draft.names.push({ start: at, end: at + name.length, name, emphasised: true });
  return end;
};

/** The volume after a name that ends with italics or a comma. */
export const readVolume: Reader = (note, at, draft) => {
  AFTER_NAME.lastIndex = at;
  const [whole, labelled, bare] = AFTER_NAME.exec(note.masked) ?? [];
  if (whole === undefined || (labelled === undefined && draft.names.length !== 1)) return undefined;
  return takeVolume(note, at + whole.length, draft, labelled, bare);
};

/** A number without “vol.” is a volume only before an issue or a year. */
function takeVolume(
  { masked, text, enclosures }: MaskedText,
  end: number,
  draft: Draft,
  labelled: string | undefined,
  bare: string | undefined,
): number | undefined {
  if (draft.item.volume) return undefined;
  draft.volumeAt = end;
  if (labelled !== undefined) {
    draft.item.volume = labelled;
    return end;
  }
  const behind = masked.slice(end, end + 20);
  // “12:3 (2019)”, “12.3 (2019)”, “12/3 (2019)” and “12, 3 (2019)”.
  const colon = new RegExp(`^(?:[:./]|, )(\\d{1,3}(?:[-–/]\\d{1,3})?)(?=,?\\s*${parenthesis})`, 'u').exec(behind);
  const gap = behind.startsWith(' ') ? 1 : 0;
  const enclosure = enclosures.get(end + gap);
  const inner = enclosure?.kind === 'parenthesis' ? text.slice(enclosure.inner.start, enclosure.inner.end) : '';
  const isIssue = /^\d{1,3}(?:[-–]\d{1,3})?$/.test(inner);
  // “*Journal*, 12, 1999, 1–20”: only after italics, because “Post March 14, 2022, 3” has a day and a page.
  const isBeforeYear = draft.names[0]?.italic === true && /^, (?:1[5-9]|20)\d\d[,:] (?:pp?\. ?)?\d/.test(behind);
  if (!colon && !isIssue && !isImprint(inner) && !ISSUE_BEHIND.test(behind) && !isBeforeYear) return undefined;
  draft.item.volume = bare;
  if (colon?.[1]) draft.item.issue = colon[1];
  else if (isIssue) draft.item.issue = inner;
  return colon ? end + colon[0].length : isIssue && enclosure ? enclosure.end : end;
}

const ISSUE = `${patternFor('issue')}\\.?\\s*`;
const ISSUE_BEHIND = new RegExp(`^,\\s*${ISSUE}\\d`, 'iu');
export const readIssue = matching(
  new RegExp(`${ISSUE}(\\d{1,4}(?:[-–/]\\d{1,4})?)(?![\\p{L}\\p{N}])`, 'iu'),
  ([, issue], draft) => {
    if (draft.item.issue) return false;
    draft.item.issue = issue;
    return true;
  },
);

/** “2nd ser.”, “new ser.”, “n.s.”: a series of a journal, which restarted its numbering. It is not used. */
export const readSeries: Reader = matching(
  /(?:\d(?:st|nd|rd|th)|new|old) ser(?:ies|\.)|[no]\.\s?s\.(?=,)/iu,
  (_, draft) => draft.names.length > 0,
);

/**
 * Pages after the date of a journal’s issue, “(2019): 45–67”, “(2019), 45–67”, “2019, pp. 45–67”: a range is that of
 * the article, a single page is the locator.
 */
export const readPagesOfArticle: Reader = ({ masked }, at, draft) => {
  const { volume, issue, issued, page, publisher } = draft.item;
  if (!(volume ?? issue) || page || publisher || draft.titled !== 'quoted' || draft.names.length === 0)
    return undefined;
  const isBehindColon = /:\s*$/.test(masked.slice(Math.max(0, at - 3), at));
  if (!isBehindColon && (!issued || draft.locator)) return undefined;
  SPAN.lastIndex = at;
  const match = SPAN.exec(masked);
  if (!match) return undefined;
  draft.item.page = `${match[1]}–${match[2]}`;
  return at + match[0].length;
};

const SPAN = new RegExp(
  `(?:${patternFor('pages')}\\s?)?([A-Z]?\\d{1,5})\\s?[-–—]\\s?([A-Z]?\\d{1,5})(?![\\p{L}\\p{N}/])`,
  'uy',
);
