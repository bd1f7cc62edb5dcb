import type { CslItem } from '../../citations/csl.ts';
import type { Formatter } from '../formatter.ts';
import type { KeyedItem } from './read-keys.ts';

/** Writes a citation by key in the style of notes, in Markdown, without a stop at its end. */
export function formatKeys(
  items: readonly KeyedItem[],
  itemOf: (key: string) => CslItem | undefined,
  formatter: Formatter,
): string {
  return items
    .flatMap((keyed) => {
      const item = itemOf(keyed.key);
      return item ? [formatOne(keyed, item, formatter)] : [];
    })
    .join('; ');
}

function formatOne({ prefix, locator, suffix, withoutAuthor }: KeyedItem, item: CslItem, formatter: Formatter): string {
  const cited = withoutAuthor ? { ...item, author: undefined, editor: undefined } : item;
  const markdown = toMarkdown(formatter.citeAt(cited, locator)).replace(/\.$/u, '');
  const after = suffix === '' || /^[.,;:!?)]/u.test(suffix) ? suffix : ` ${suffix}`;
  return `${prefix === '' ? '' : `${prefix} `}${markdown}${after}`;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/** The HTML of a citation as Markdown: its italics, and signs of Markdown as text. */
function toMarkdown(html: string): string {
  return html
    .replace(/[\\*`[\]]|(?<![\p{L}\p{N}/])_|_(?![\p{L}\p{N}])/gu, (sign) => `\\${sign}`)
    .replace(/<\/?(?:i|em)>/gu, '*')
    .replace(/<\/?(?:b|strong)>/gu, '**')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(?:#(\d+)|(\w+));/gu, (written: string, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES.get(name ?? '') ?? written) : String.fromCodePoint(Number(code)),
    )
    .replace(/</gu, '\\<');
}
