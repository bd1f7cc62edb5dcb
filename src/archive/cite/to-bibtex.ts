import { memoizeByObject } from '../../base/memoize.ts';
import { monthNames } from '../../base/months.ts';
import { cslTypes } from '../../schemas/csl-types.ts';
import type { CslItem, CslName, CslRecord } from '../citations/csl.ts';
import { parseCslTitle } from '../title.ts';
import type { Annotation, Annotations } from './annotations.ts';

/**
 * Items as BibTeX, in UTF-8, which BibLaTeX reads too: a range or an uncertain date is written twice, as `year` and as
 * BibLaTeX's `date`.
 *
 * @see Patashnik, "BibTeXing" (1988), §3; the biblatex manual, §2.3.8 on dates
 */
export function toBibtex(items: readonly CslRecord[], annotations?: Annotations): string {
  return items.map((item) => `${entry(item)}${annotationFields(annotations?.get(item))}}\n`).join('\n');
}

/** Styles print a `note`; an `annote` is for the reader's own use. */
function annotationFields({ keywords, notes }: Annotation = { keywords: [], notes: [] }): string {
  return linesOf([
    ['keywords', text(keywords.join(', '))],
    ['annote', text(notes.join('; '))],
  ]);
}

/** The entry of an item without its end, written once: a source is in the files of several pages. */
const entry = memoizeByObject((item: CslRecord): string => {
  const type = entryType(item);
  const fields: [name: string, value: string | undefined][] = [
    ['author', braced(names(item.author))],
    ['editor', braced(names(item.editor))],
    ['translator', braced(names(item.translator))],
    // For BibLaTeX, which has no types for newspapers and magazines.
    ['entrysubtype', braced(SUBTYPES.get(item.type))],
    ['title', title(item.title)],
    // BibTeX ignores it; BibLaTeX prints it.
    ['origtitle', title(item['original-title'])],
    ['shorttitle', title(item['title-short'])],
    [cslTypes[item.type].holder, text(item['container-title'] ?? item['event-title'])],
    ['series', text(item['collection-title'])],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', text(item.page?.replace(/\s*[-–]\s*/g, '--'))],
    ['edition', text(item.edition)],
    ['type', text(item.genre)],
    [PUBLISHERS.get(type) ?? 'publisher', text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ...dates(item),
    ['doi', braced(item.DOI && bibtexAddress(item.DOI))],
    ['url', braced(item.URL && bibtexAddress(item.URL))],
    ['language', text(item.language)],
    ['note', text(item.note)],
  ];
  return `@${type}{${key(item.id)},\n${linesOf(fields)}`;
});

function linesOf(fields: readonly [name: string, value: string | undefined][]): string {
  return fields.map(([name, value]) => (value ? `  ${name} = ${value},\n` : '')).join('');
}

const SUBTYPES = new Map<string, string>([
  ['article-newspaper', 'newspaper'],
  ['article-magazine', 'magazine'],
]);

function entryType({ type, genre = '' }: CslItem): string {
  return type === 'thesis' && /\bM\.?[AS]|master/i.test(genre) ? 'mastersthesis' : cslTypes[type].bibtex;
}

const PUBLISHERS = new Map(
  Object.entries({
    techreport: 'institution',
    phdthesis: 'school',
    mastersthesis: 'school',
  }),
);

function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}

function text(value: string | undefined): string | undefined {
  return braced(value && bibtexText(value));
}

/** A title in double braces, so that styles keep its capitals. Italics are emphasis: upright in styles with italics. */
function title(value: string | undefined): string | undefined {
  const runs = parseCslTitle(value ?? '').map(({ text, isItalic }) =>
    isItalic ? `\\emph{${bibtexText(text)}}` : bibtexText(text),
  );
  return braced(braced(runs.join('')));
}

/** "Family, Given" and "Family, Jr., Given"; a name without parts is in braces, so that it is not divided. */
function names(list: readonly CslName[] = []): string {
  const written = list.map((name) => {
    if ('literal' in name) return `{${bibtexText(name.literal)}}`;
    return [name.family, name.suffix, name.given].flatMap((part) => (part ? [bibtexText(part)] : [])).join(', ');
  });
  return written.join(' and ');
}

function dates({ issued }: CslItem): [name: string, value: string | undefined][] {
  if (!issued) return [];
  const { 'date-parts': span, circa } = issued;
  const [[year, month], end] = span;
  const isPlain = end === undefined && !circa && span[0].length < 3;
  const exact = span.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-') + (circa ? '~' : ''));
  return [
    ['year', braced(String(year))],
    ['month', month && !end ? monthNames[month - 1]?.slice(0, 3).toLowerCase() : undefined],
    ['date', isPlain ? undefined : braced(exact.join('/'))],
  ];
}

function key(id: string): string {
  return id.replace(/[^\w:.-]/g, '-');
}

/**
 * Text as a value of BibTeX: letters beyond ASCII are kept, special characters of TeX are escaped. Braces are written
 * as commands: BibTeX counts them even after a backslash, so that a single one would end the value.
 */
function bibtexText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES.get(sign) ?? `\\${sign}`);
}

/**
 * An address or a DOI, which BibTeX's styles print unchanged; characters that would end the value are percent-encoded.
 */
function bibtexAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent);
}

const ESCAPES = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
);
