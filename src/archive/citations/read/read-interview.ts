import type { Range } from '../../../base/range.ts';
import { citedAddresses } from './cited-addresses.ts';
import { readDetails } from './details.ts';
import { mayBeTown } from './imprint.ts';
import { archiveRemarksIn, type MaskedText } from './masked-text.ts';
import { readNames } from './names.ts';
import type { ReadCitation, ReadingContext } from './read-citation.ts';
import { patternFor } from './words/any-language.ts';

const AUTHORS = "(?:(?:the )?authors?(?:[’']s?)?,? )?";
const INTERVIEW = new RegExp(
  [
    `${AUTHORS}(?:(?:skype|zoom|telephone|phone|personal|online|written) )?interviews? (?:with|by)\\b`,
    'personal communications? (?:with|from)\\b',
    'in (?:discussion|conversation) with (?:the )?authors?\\b',
    '(?:e-?mail|message|letter|correspondence|personal communication)s?,? (?:message |correspondence )?(?:to|with|from) (?:the )?authors?\\b',
    `${patternFor('interview')}(?!\\p{L})`,
  ].join('|'),
  'iuy',
);

const SPOKEN = new RegExp(`interview|^${patternFor('interview')}`, 'iu');

/**
 * Reads an interview or a message to the author, whose title is a description:
 * `Author interview with a customs official, May 2019.`, `Ada Poe, interview by Jane Roe, The Herald, May 3, 2019.`
 */
export function readInterview(
  note: MaskedText,
  range: Range,
  { language, outletOf }: ReadingContext,
): ReadCitation | undefined {
  const { text, masked } = note;
  const head = masked.slice(range.start, Math.min(range.end, range.start + 200));
  const comma = head.indexOf(', ');
  const byline = comma === -1 ? undefined : readNames(head.slice(0, comma))?.names;
  const start = byline ? range.start + comma + 2 : range.start;
  INTERVIEW.lastIndex = start;
  const match = INTERVIEW.exec(masked);
  if (!match) return undefined;
  const from = start + match[0].length;
  const next = masked.slice(from, range.end).indexOf(',');
  const titleEnd = next === -1 ? range.end : from + next;
  const draft = readDetails(note, { start: titleEnd, end: range.end });
  if (!draft?.item.issued) return undefined;
  const interviewer = / by$/i.test(match[0]) ? readNames(text.slice(from, titleEnd).trim())?.names : undefined;
  const [container] = interviewer ? draft.names : [];
  const place = interviewer ? undefined : draft.names.find(({ name }) => mayBeTown(name));
  const unread = [...draft.names.filter((name) => name !== container && name !== place), ...draft.unread];
  const addresses = citedAddresses(note, range);
  const [first] = addresses;
  return {
    item: {
      type: SPOKEN.test(match[0]) ? 'interview' : 'personal_communication',
      ...(interviewer ? { interviewer } : { title: text.slice(start, titleEnd).trim(), language }),
      ...(byline ? { author: byline } : {}),
      ...(container ? { 'container-title': container.name } : {}),
      ...(place ? { 'event-place': place.name } : {}),
      ...(first ? { URL: first.href } : {}),
      ...draft.item,
    },
    outlet: outletOf({ names: container ? [container.name] : [], addresses: addresses.map(({ href }) => href) }),
    locator: draft.locator,
    addresses,
    archive: archiveRemarksIn(note, range),
    complete: unread.length === 0,
    unread: unread.map(({ start, end }) => ({ start, end })),
  };
}
