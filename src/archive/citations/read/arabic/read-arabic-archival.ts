import type { Range } from '../../../../base/range.ts';
import { dateAt } from '../dates-in-notes.ts';
import { archiveRemarksIn, type MaskedText } from '../masked-text.ts';
import { citedAddresses } from '../cited-addresses.ts';
import type { CslItem } from '../../csl.ts';
import type { ReadCitation } from '../read-citation.ts';

const ARCHIVE =
  /^(?:دار (?:الوثائق|المحفوظات|الكتب)|(?:ال)?أرشيف|محفوظات|المحفوظات|مركز (?:الوثائق|المحفوظات)|المكتبة الوطنية)/u;
const SHELF =
  /^(?:ال)?(?:محفظة|محافظ|وثيقة|ملف|علبة|صندوق|سجل|دفتر|حافظة|كرتونة|مجموعة|رمز|كود|رقم|مخطوط|مخطوطة|وحدة|فهرس|كوبيا)(?:\s\p{L}+)?\s\d/u;
const DATED = /\s(?:مؤرخة? (?:في|ب)|بتاريخ|في)\s?$/u;

/**
 * Reads a citation of archival material: the archive, its shelf marks and the document with its date.
 * `دار الوثائق، محافظ الميناء، محفظة ٢٣، وثيقة ١٢، تقرير مؤرخ في ٣ مارس ١٨٦٣`
 */
export function readArabicArchival(note: MaskedText, range: Range): ReadCitation | undefined {
  const { text, masked } = note;
  const words = masked.slice(range.start, range.end);
  if (!ARCHIVE.test(words)) return undefined;
  const elements = [...words.matchAll(/[^,;]+/gu)].map(({ 0: element, index }) => {
    const start = range.start + index + (element.length - element.trimStart().length);
    const end = range.start + index + element.replace(/[\s.]+$/u, '').length;
    return { start, end, masked: masked.slice(start, end), text: text.slice(start, end) };
  });
  const [keeper, ...rest] = elements;
  if (!keeper || !rest.some((element) => SHELF.test(element.masked))) return undefined;
  const item: CslItem = { type: 'document', archive: keeper.text };
  const marks: string[] = [];
  for (const element of rest) {
    const dated = takeDate(element, item);
    if (!dated) marks.push(element.text);
    else if (dated !== '') item.title = dated;
  }
  item.archive_location = marks.join('، ');
  const addresses = citedAddresses(note, range);
  const archive = archiveRemarksIn(note, range);
  return { item, locator: undefined, addresses, archive, complete: true, unread: [] };
}

/** Takes the date of “تقرير مؤرخ في 3 مارس 1863”, and returns the words before it; undefined without a date. */
function takeDate(element: { masked: string; text: string }, item: CslItem): string | undefined {
  if (item.issued) return undefined;
  const at = [...element.masked.matchAll(/\d/gu)]
    .map(({ index }) => index)
    .find((index) => {
      const found = dateAt(element.masked, index);
      return found !== undefined && index + found.length === element.masked.length;
    });
  const found = at === undefined ? undefined : dateAt(element.masked, at);
  if (at === undefined || !found) return undefined;
  const before = element.text.slice(0, at).replace(DATED, '').trim();
  item.issued = found.value;
  return before;
}
