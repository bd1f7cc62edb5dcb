import type { Range } from '../../../../base/range.ts';
import { archiveRemarksIn, type MaskedText } from '../masked-text.ts';
import { citedAddresses } from '../cited-addresses.ts';
import { emptyDraft } from '../model.ts';
import type { ReadCitation } from '../read-citation.ts';
import { patternFor } from '../words/any-language.ts';
import { readFields } from './arabic-fields.ts';

const INTERVIEW = new RegExp(`${patternFor('interview')}\\s`, 'iuy');

/** Reads an interview, whose title is a description: `مقابلة مع عامل في المحطة، الضفة، ١٢ نيسان ٢٠٠٩`. */
export function readArabicInterview(note: MaskedText, range: Range): ReadCitation | undefined {
  INTERVIEW.lastIndex = range.start;
  if (!INTERVIEW.test(note.masked)) return undefined;
  const draft = emptyDraft();
  readFields(note, range.start, range.end, draft);
  const { item, names, unread, locator } = draft;
  if (!item.issued || names.length === 0) return undefined;
  const last = names.length > 1 ? names.at(-1) : undefined;
  const place = last && last.name.split(/\s+/u).length <= 3 ? last : undefined;
  const end = (place ? names.at(-2) : names.at(-1))?.end ?? range.end;
  const addresses = citedAddresses(note, range);
  const [first] = addresses;
  return {
    item: {
      type: 'interview',
      title: note.text.slice(range.start, end),
      ...(place ? { 'event-place': place.name } : {}),
      ...(first ? { URL: first.href } : {}),
      ...item,
    },
    locator,
    addresses,
    archive: archiveRemarksIn(note, range),
    complete: unread.length === 0,
    unread,
  };
}
