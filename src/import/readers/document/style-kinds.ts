import type { Look } from './inline.ts';

/** What a paragraph is, by its style. */
export type StyleKind =
  | { is: 'heading'; level: number }
  | { is: 'title' | 'subtitle' | 'author' | 'date' | 'quotation' | 'code' | 'caption' | 'contents' | 'text' };

/**
 * What a style is, by its name. Word stores the English names of its own styles in any language; other programs may
 * write theirs.
 */
export function kindNamed(name: string): StyleKind | undefined {
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) return { is: 'heading', level: Number(level) };
  return KINDS.find(({ names }) => names.test(name))?.kind;
}

const HEADING =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek|nadpis|başlık|заголовок|عنوان|標題|标题|見出し)[ _-]?(\d)$/;

const KINDS: readonly { names: RegExp; kind: StyleKind }[] = [
  { names: /^(?:title|titel|titre|título|titolo|название|tytuł|العنوان|标题|表題)$/, kind: { is: 'title' } },
  {
    names: /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|подзаголовок|podtytuł|副标题|副題)$/,
    kind: { is: 'subtitle' },
  },
  { names: /^(?:authors?|byline)$/, kind: { is: 'author' } },
  { names: /^(?:image |table |figure )?caption$|^(?:illustration|figure)$/, kind: { is: 'caption' } },
  { names: /^date$/, kind: { is: 'date' } },
  {
    names: /^(?:intense )?quote$|^quotations?$|^block ?(?:text|quote)$|^block quotation$|^zitat$|^citation$/,
    kind: { is: 'quotation' },
  },
  { names: /^(?:source code|html preformatted|preformatted text|preformatted)$/, kind: { is: 'code' } },
  {
    names: /^(?:toc|contents|table of contents) ?(?:\d|heading)$|^(?:contents heading|table of figures)$/,
    kind: { is: 'contents' },
  },
];

/** The look that a style of characters means by its name. */
export function lookNamed(name: string): Look | undefined {
  if (/^(?:emphasis|intense emphasis|subtle emphasis)$/.test(name)) return { italic: true };
  if (name === 'strong') return { bold: true };
  return /^(?:verbatim char|html code|html typewriter|source text)$/.test(name) ? { code: true } : undefined;
}
