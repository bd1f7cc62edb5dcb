/**
 * Marks the part of a citation that changes if it cites paragraphs. The element shows the words of the citation of the
 * whole, which may be none, and has their replacements in attributes, with `{n}` and `{m}` for the numbers of the first
 * and the last paragraph.
 *
 * `(Pantucci, 2022)` becomes `(Pantucci, 2022<span data-whole="" data-one=", para. {n}"></span>)`, and with `forms` of
 * `one` and `many` the element has `data-many=", paras. {n}–{m}"` too.
 *
 * @param format the citation as HTML, with a locator or without
 */
export function withLocatorSlots(
  format: (paragraphs?: string) => string,
  forms: readonly (keyof typeof PARAGRAPHS)[] = ['one'],
): string {
  const located = forms.map((form) => format(PARAGRAPHS[form]).replace(FIRST, '{n}').replace(LAST, '{m}'));
  const versions = [format(), ...located].map(tokens);
  const start = versions.reduce(commonStart).length;
  const rests = versions.map((version) => version.slice(start));
  const end = rests.map((rest) => rest.toReversed()).reduce(commonStart).length;
  const [whole = '', ...others] = rests.map((rest) => rest.slice(0, rest.length - end).join(''));
  const data = [
    `data-whole="${quoted(whole)}"`,
    ...forms.map((form, i) => `data-${form}="${quoted(others[i] ?? '')}"`),
  ];
  const [[...text] = []] = versions;
  text.splice(start, text.length - start - end, `<span ${data.join(' ')}>${whole}</span>`);
  return text.join('');
}

/** Numbers that are in no citation. They begin differently, because styles may shorten the second of two. */
const FIRST = '700001';
const LAST = '800002';
const PARAGRAPHS = { one: FIRST, many: `${FIRST}–${LAST}` };

/** Characters, and whole tags and character references. */
function tokens(html: string): string[] {
  return html.match(/<[^>]*>|&[^;]*;|[^]/gu) ?? [];
}

function commonStart(a: string[], b: string[]): string[] {
  const differs = a.findIndex((token, index) => token !== b[index]);
  return differs === -1 ? a : a.slice(0, differs);
}

function quoted(text: string): string {
  return text.replaceAll('"', '&quot;');
}
