import type { CslTypeName } from '../../../../schemas/csl-types.ts';
import type { Citation, Repeat } from '../../citation.ts';
import type { Range } from '../../../../base/range.ts';
import type { MaskedText } from '../masked-text.ts';
import { type Draft, emptyDraft, type FoundTitle } from '../model.ts';
import { citationOf, type ReadCitation, type ReadingContext } from '../read-citation.ts';
import type { ReadRepeat } from '../repeat-place.ts';
import { readFields, withPlainDates } from './arabic-fields.ts';
import { takeImprint } from './arabic-imprint.ts';
import { findArabicTitle } from './find-arabic-title.ts';
import { readArabicArchival } from './read-arabic-archival.ts';
import { readArabicInterview } from './read-arabic-interview.ts';
import { readArabicRepeat } from './read-arabic-repeat.ts';

/** Whether the words of a segment are Arabic: its first letter is. */
export function isArabic({ text }: MaskedText, { start, end }: Range): boolean {
  return /^[^\p{L}]*\p{sc=Arab}/u.test(text.slice(start, end));
}

/**
 * Reads one segment in Arabic, whose letters have no capitals and whose fields are between commas:
 * `كمال الوراق، *طرق الملح*، القاهرة: دار الضفة، ١٩٨٧، ص ٤٥`, `المرجع نفسه، ص ٤٩`
 */
export function readArabic(
  printed: MaskedText,
  range: Range,
  context: ReadingContext,
): ({ type: 'citation' } & ReadCitation) | ({ type: 'repeat' } & ReadRepeat) | undefined {
  const note = withPlainDates(printed);
  const repeat: Omit<Repeat, 'type' | 'start' | 'end' | 'leadIn'> | undefined = readArabicRepeat(note, range);
  if (repeat) return { type: 'repeat', ...repeat };
  const citation: Omit<Citation, 'type' | 'start' | 'end' | 'leadIn'> | undefined =
    readArabicArchival(note, range) ?? readArabicInterview(note, range) ?? readCitation(note, range, context);
  return citation && { type: 'citation', ...citation };
}

function readCitation(note: MaskedText, range: Range, context: ReadingContext): ReadCitation | undefined {
  const found = findArabicTitle(note, range);
  const from = found?.end ?? range.start;
  const draft = emptyDraft(found?.how);
  readFields(note, from, range.end, draft);
  if (!found) return readPaper(note, range, context, draft);
  const isPaper = isNewspaper(found, draft);
  if (isPaper)
    draft.names.unshift({
      ...found.title,
      name: note.text.slice(found.title.start, found.title.end),
      emphasised: true,
    });
  draft.names = found.how === 'quoted' ? behindTitle(draft) : takeImprint(draft.names, draft.item);
  const { item, addresses, names } = draft;
  if (names.length === 0 && addresses.length === 0 && Object.keys(item).length === 0) return undefined;
  if (!item.issued && !item.publisher && addresses.length === 0 && !item.volume && !item.issue) return undefined;
  const type = isPaper ? 'article-newspaper' : typeOf(found, draft);
  if (isPart(type) && draft.locator?.label === 'page' && draft.locator.value.includes('–')) {
    item.page = draft.locator.value;
    draft.locator = undefined;
  }
  return citationOf(note, range, context, draft, isPaper ? undefined : found, type);
}

/** After a title in quotation marks comes its container, if no “في” has named that. */
function behindTitle({ names, item }: Draft): Draft['names'] {
  if (item.genre !== undefined || item['container-title'] !== undefined) return takeImprint(names, item);
  const container = names.find(({ italic }) => italic) ?? names[0];
  const others = takeImprint(
    names.filter((name) => name !== container),
    item,
  );
  return container ? [{ ...container, emphasised: true }, ...others] : others;
}

function isPart(type: CslTypeName): boolean {
  return type === 'article-journal' || type === 'chapter';
}

/** “*الموج*، 14 أبريل 1919”: a newspaper with its day. */
function isNewspaper({ how, byline }: FoundTitle, { item, names }: Draft): boolean {
  const isDay = item.issued?.['date-parts'][0].length === 3;
  return how === 'emphasised' && !byline && isDay && names.length === 0 && !item.publisher;
}

/** “الموج، 27 يوليو 1956، ص 3”: a newspaper that the archive knows, or that says that it is one, with its day. */
function readPaper(note: MaskedText, range: Range, context: ReadingContext, draft: Draft): ReadCitation | undefined {
  const [paper, ...others] = draft.names;
  const isDay = draft.item.issued?.['date-parts'][0].length === 3;
  if (!paper || paper.start !== range.start || others.length + draft.unread.length > 0 || !isDay) return undefined;
  const isKnown = context.outletOf({ names: [paper.name], addresses: [] }) !== undefined;
  if (!isKnown && !/^(?:جريدة|صحيفة|مجلة)\s/u.test(paper.name)) return undefined;
  paper.emphasised = true;
  return citationOf(note, range, context, draft, undefined, 'article-newspaper');
}

function typeOf({ how }: FoundTitle, { item, addresses, names }: Draft): CslTypeName {
  if (item.genre !== undefined) return 'thesis';
  if (how !== 'quoted') return 'book';
  if (item['container-title'] !== undefined) return 'chapter';
  if (item.volume !== undefined || item.issue !== undefined || item.issued?.season) return 'article-journal';
  if (addresses.length > 0) return 'webpage';
  const isDated = (item.issued?.['date-parts'][0].length ?? 0) > 1;
  if (names.length > 0 && isDated) return 'article-newspaper';
  return names.length > 0 ? 'article-journal' : 'document';
}
