import type { Range } from './citation.ts';
import { readDetails } from './details.ts';
import type { MaskedText } from './masked-text.ts';
import { archiveRemarksIn } from './masked-text.ts';
import { readNames } from './names.ts';
import type { ReadCitation, ReadingContext } from './read-citation.ts';

const INTERVIEW = new RegExp(
  [
    "(?:(?:the )?authors?[’']s?,? |authors[’'] )?(?:(?:skype|zoom|telephone|phone|personal|online|written) )?interviews? (?:with|by)\\b",
    'in (?:discussion|conversation) with the authors?\\b',
    '(?:e-?mail|message|letter|correspondence|personal communication)s?,? (?:message |correspondence )?(?:to|with|from) the authors?\\b',
  ].join('|'),
  'iuy',
);

/**
 * Reads an interview or a message to the author, which have no title but what they are:
 * `Author interview with a customs official, Osh, May 2019.`
 */
export function readInterview(note: MaskedText, range: Range, { language }: ReadingContext): ReadCitation | undefined {
  const [first = ''] = note.masked.slice(range.start, range.end).split(',', 1);
  const byline = readNames(first)?.names;
  const start = byline ? range.start + first.length + 2 : range.start;
  INTERVIEW.lastIndex = start;
  const match = INTERVIEW.exec(note.masked);
  if (!match) return undefined;
  const comma = note.masked.indexOf(',', start + match[0].length);
  const titleEnd = comma === -1 || comma > range.end ? range.end : comma;
  const draft = readDetails(note, { start: titleEnd, end: range.end });
  if (!draft?.item.issued) return undefined;
  const unread = [...draft.names, ...draft.unread].map(({ start, end }) => ({ start, end }));
  return {
    item: {
      type: /interview/i.test(match[0]) ? 'interview' : 'personal_communication',
      title: note.text.slice(start, titleEnd).trim(),
      ...(byline ? { author: byline } : {}),
      ...draft.item,
      language,
    },
    addresses: [],
    archive: archiveRemarksIn(note, range),
    complete: unread.length === 0,
    unread,
  };
}
