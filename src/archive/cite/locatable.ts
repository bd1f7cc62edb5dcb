/**
 * Marks in a citation what changes when it points to a paragraph: an element that shows what the citation of the whole
 * has there, which may be nothing, and holds what takes its place, with `{n}` and `{m}` for the numbers of the first
 * and the last paragraph.
 *
 * `(Pantucci, 2022)` becomes
 * `(Pantucci, 2022<span data-whole="" data-one=", para. {n}" data-many=", paras. {n}–{m}"></span>)`.
 *
 * @param format the citation as HTML, with a locator or without
 */
export function locatable(format: (paragraphs?: string) => string): string {
  const whole = tokens(format());
  const one = tokens(format(FIRST).replace(FIRST, '{n}'));
  const many = tokens(format(`${FIRST}–${LAST}`).replace(FIRST, '{n}').replace(LAST, '{m}'));
  const start = commonStart(commonStart(whole, one), many).length;
  const reversed = [whole, one, many].map((list) => list.slice(start).toReversed());
  const end = reversed.reduce(commonStart).length;
  const part = (list: string[]) => list.slice(start, list.length - end).join('');
  const data = { whole: part(whole), one: part(one), many: part(many) };
  const attributes = Object.entries(data).map(([key, value]) => `data-${key}="${value.replaceAll('"', '&quot;')}"`);
  const span = `<span ${attributes.join(' ')}>${data.whole}</span>`;
  return [...whole.slice(0, start), span, ...whole.slice(whole.length - end)].join('');
}

/** Numbers that no citation has in it already; styles may shorten the second of two that begin alike. */
const FIRST = '700001';
const LAST = '800002';

/** Characters, and whole tags and character references. */
function tokens(html: string): string[] {
  return html.match(/<[^>]*>|&[^;]*;|[^]/gu) ?? [];
}

function commonStart(a: string[], b: string[]): string[] {
  const differs = a.findIndex((token, index) => token !== b[index]);
  return differs === -1 ? a : a.slice(0, differs);
}
