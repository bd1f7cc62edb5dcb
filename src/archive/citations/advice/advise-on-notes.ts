import type { ArchiveDate } from '../../../base/dates.ts';
import type { Citation, NotePart, Repeat } from '../citation.ts';
import { english } from '../../../i18n/english.ts';
import type { Range } from '../../../base/range.ts';
import { type DamagedAddress, damagedAddresses } from './damaged-addresses.ts';
import { issuedOrder, issuedWords } from '../issued.ts';
import { UNRESOLVED_REASONS } from '../sources/unresolved-reasons.ts';
import type { LabelledNote, Resolution } from '../sources/model.ts';
import type { NoteFinding } from './note-codes.ts';

/** An article's notes, for {@link adviseOnNotes}. */
export interface AdvisedArticle {
  article: string;
  date: ArchiveDate;
  notes: readonly (LabelledNote & { text: string })[];
}

/** Advice for editors on the notes of one article, in order. */
export function adviseOnNotes(
  { article, date, notes }: AdvisedArticle,
  resolutions: ReadonlyMap<Repeat, Resolution>,
): NoteFinding[] {
  return notes.flatMap(({ label, read, text }) =>
    [...read.parts.flatMap((part) => adviseOnPart(part, text, date, resolutions)), ...adviseOnAddresses(text)].map(
      (found) => ({ article, note: label, ...found }),
    ),
  );
}

type Found = Omit<NoteFinding, 'article' | 'note'>;

function adviseOnPart(
  part: NotePart,
  text: string,
  date: ArchiveDate,
  resolutions: ReadonlyMap<Repeat, Resolution>,
): Found[] {
  const unread = part.unread
    .filter((range) => !OWN_WORDS.test(text.slice(range.start, range.end)))
    .map((range): Found => ({
      code: 'citation-unread',
      found: `words that could not be read: “${wordsAt(text, range)}”`,
      expected: 'see whether the citation is complete, with title, outlet and date set apart by commas',
    }));
  if (part.type === 'prose') return unread;
  if (part.type === 'citation') return [...unread, ...adviseOnCitation(part, date)];
  const found = resolutions.get(part);
  if (found?.status === 'resolved') return unread;
  // A remark of the editor resolves it.
  if (part.archive.length > 0) return unread;
  const notes = found?.fitting?.join(', ');
  const why = UNRESOLVED_REASONS[found?.reason ?? 'no-match'] + (notes ? ` (notes ${notes})` : '');
  const expected = `${ADVICE[part.form]}, or say which note cites it in full: [archive: note …]`;
  return [...unread, { code: 'repeat-untold', found: `“${wordsAt(text, part)}”: ${why}`, expected }];
}

/** Words of authors about their quotations: “emphasis added”. */
const OWN_WORDS = /^[\s,.;(]*(?:my |our |the author[’']s |original )?(?:emphas[ie]s|italics|translations?)\b/iu;

/** What to check when the source of a repeat is not found. */
const ADVICE: Record<Repeat['form'], string> = {
  ibid: 'check that the note before it cites one source',
  note: 'check that the number is that of a note with one source',
  work: 'check that an earlier note cites a work of that author in full',
  short: 'check that an earlier note cites it in full, with the same names and words of its title',
};

function adviseOnCitation(
  { item, translation, languageFrom, seeminglyIn, addresses, outlet }: Citation,
  date: ArchiveDate,
): Found[] {
  const list: Found[] = [];
  for (const address of addresses.filter(({ damaged, likely }) => damaged && likely === undefined)) {
    const expected = 'find out what it was, and say so: [archive: damaged address; likely <https://…>]';
    list.push({ code: 'address-damaged', found: `a damaged address: ${address.href}`, expected });
  }
  if (item.issued && issuedOrder(item.issued) > date.latest) {
    const expected = `the article is dated ${date.display}: see which date is wrong`;
    list.push({ code: 'source-after-article', found: `a source of ${issuedWords(item.issued, english)}`, expected });
  }
  const isMarked = languageFrom === 'markup' || languageFrom === 'look';
  const language = item.language ?? seeminglyIn;
  // The title of an interview is a description by the author.
  const isDescribed = item.type === 'interview' || item.type === 'personal_communication';
  if (item.title !== undefined && !isMarked && !isDescribed && (translation !== undefined || language !== undefined)) {
    const tag = language ?? 'ru-Latn';
    const guess = language === undefined ? '' : `, which looks like ${language}`;
    const expected = `say in which language it is: <span lang="${tag}">…</span>`;
    list.push({ code: 'title-without-language', found: `the title “${item.title}”${guess}`, expected });
  }
  if (outlet === undefined && item['container-title'] !== undefined && item.type !== 'chapter') {
    const expected = 'add it to outlets.yaml, or its name to the aliases of an outlet there';
    list.push({ code: 'outlet-unknown', found: `the outlet “${item['container-title']}”`, expected });
  }
  return list;
}

/** Addresses that seem damaged and have no remark yet. */
function adviseOnAddresses(text: string): Found[] {
  const remarks = [...text.matchAll(/\[archive: [^\]]*\]/gu)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const isJudged = ({ at, address }: DamagedAddress) =>
    remarks.some(
      ([start, end]) => (at > start && at < end) || /^[^“”"]{0,40}$/u.test(text.slice(at + address.length, start)),
    );
  return damagedAddresses(text)
    .filter((damaged) => !isJudged(damaged))
    .map(({ address, proposal }) => ({
      code: 'address-damaged',
      found: `the address ${address}, which seems damaged`,
      expected: `if it is, say so after it: [archive: damaged address; likely <${proposal}>]`,
    }));
}

function wordsAt(text: string, { start, end }: Range): string {
  const words = text.slice(start, end).trim().replace(/\s+/gu, ' ');
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
