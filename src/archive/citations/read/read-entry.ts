import type { CslTypeName } from '../../../schemas/csl-types.ts';
import type { Range } from '../../../base/range.ts';
import { type Entry, findEntry } from './find-entry.ts';
import { archiveRemarksIn, MASK, type MaskedText } from './masked-text.ts';
import { citationOf, type ReadCitation, type ReadingContext } from './read-citation.ts';
import type { ReadRepeat } from './repeat-place.ts';
import { readTitle } from './title.ts';

/**
 * Reads one segment as an entry whose elements end with full stops. With nothing but pages after its title it is a
 * repeat: `Петрова А. Б. Соль и власть. С. 50`.
 *
 * @returns undefined if any of its words is something else
 */
export function readEntry(
  note: MaskedText,
  range: Range,
  context: ReadingContext,
): ({ type: 'citation' } & ReadCitation) | ({ type: 'repeat' } & ReadRepeat) | undefined {
  const entry = findEntry(note, range.start);
  if (!entry || entry.end > range.end || !REST.test(note.masked.slice(entry.end, range.end))) return undefined;
  const { draft, container, pages, byline } = entry;
  const isBare = Object.keys(draft.item).length === 0 && draft.addresses.length === 0 && !container;
  if (isBare && pages === undefined) return undefined;
  const locator = pages === undefined ? undefined : { label: 'page' as const, value: pages };
  const archive = archiveRemarksIn(note, range);
  if (isBare) {
    const { title } = readTitle(note, entry.title);
    const item = { ...(byline ? { author: byline.names } : {}), ...(title ? { title } : {}) };
    return { type: 'repeat', form: 'short', item, locator, archive, complete: true, unread: [] };
  }
  return { type: 'citation', ...citation(note, range, context, entry) };
}

const REST = new RegExp(`^[\\s.,${MASK.archive}]*$`, 'u');

function citation(note: MaskedText, range: Range, context: ReadingContext, entry: Entry): ReadCitation {
  const { byline, title, container, pages } = entry;
  const type = typeOf(entry);
  // “Вестник. 1914. 7 августа. С. 1”: the title is that of the newspaper.
  const isPaper = type === 'article-newspaper' && !container;
  const paper = isPaper ? { ...title, name: note.text.slice(title.start, title.end).trim() } : container;
  const isPart = container !== undefined && pages?.includes('–') === true;
  const { item } = entry.draft;
  const draft = {
    ...entry.draft,
    titled: container ? ('quoted' as const) : ('plain' as const),
    names: paper && type !== 'chapter' ? [{ ...paper, emphasised: true }] : [],
    item: {
      ...item,
      ...(type === 'chapter' && container ? { 'container-title': container.name } : {}),
      ...(isPart ? { page: pages } : {}),
    },
    locator: pages === undefined || isPart ? undefined : { label: 'page' as const, value: pages },
  };
  const found = isPaper ? undefined : { how: 'plain' as const, byline, title, end: title.end };
  return citationOf(note, range, context, draft, found, type);
}

function typeOf({ draft: { item, addresses }, container, byline }: Entry): CslTypeName {
  const isDay = item.issued?.['date-parts'][0].length === 3;
  const isPrinted = item.publisher !== undefined || item['publisher-place'] !== undefined;
  if (item.genre) return 'thesis';
  if (isDay && (container ?? !byline)) return 'article-newspaper';
  if (container) return isPrinted ? 'chapter' : 'article-journal';
  if (isPrinted || item.edition) return 'book';
  return addresses.length > 0 ? 'webpage' : 'document';
}
