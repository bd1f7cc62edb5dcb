import type { Locator } from '../../citations/csl.ts';

/** A source in a citation by key. */
export interface KeyedItem {
  key: string;
  /** The words before it. @example "see also" */
  prefix: string;
  locator?: Locator;
  /** What is after its locator. @example ", with a map" */
  suffix: string;
  /** Whether the author is left out: `-@key`. */
  withoutAuthor: boolean;
}

const KEY =
  /^(?<prefix>.*?)(?<!\S)(?<minus>-?)@(?:\{(?<braced>[^{}]+)\}|(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?))(?<rest>.*)$/su;

const LABELS: readonly (readonly [RegExp, Locator['label']])[] = [
  [/^(?:pp?|pages?|s|seiten?|págs?|стр|с)\b\.?/iu, 'page'],
  [/^(?:chap(?:ter|s|ters)?|ch|kap|cap|гл)\b\.?/iu, 'chapter'],
  [/^(?:secs?|sections?|§{1,2}|abschn)\.?/iu, 'section'],
  [/^(?:paras?|paragraphs?|¶{1,2}|nr|rn)\.?/iu, 'paragraph'],
  [/^(?:vols?|volumes?|bd|t|т)\b\.?/iu, 'volume'],
  [/^(?:figs?|figures?|abb|рис)\b\.?/iu, 'figure'],
  [/^(?:tables?|tab)\b\.?/iu, 'table'],
  [/^(?:pts?|parts?|teil)\b\.?/iu, 'part'],
  [/^(?:cols?|columns?|sp)\b\.?/iu, 'column'],
  [/^(?:fols?|folios?|л)\b\.?/iu, 'folio'],
  [/^(?:s\.?v\.?|sub verbo)/iu, 'sub verbo'],
];
const NUMBER = '[\\divxlc][\\w.:]*(?:\\s?[-–—]\\s?[\\w.:]*\\w)?';
const NUMBERS = new RegExp(`^\\s*(${NUMBER}(?:,\\s*\\d[\\w.:]*(?:[-–—]\\w+)?)*)`, 'iu');

/**
 * Reads the inside of a citation by key, in the syntax of Pandoc: `see @poe1998, pp. 12-14; -@roe, chap. 3`. Undefined
 * for other text in brackets, such as an e-mail address.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function readKeys(inside: string): KeyedItem[] | undefined {
  const items = inside.split(';').map(readItem);
  return items.some((item) => item === undefined) ? undefined : items.flatMap((item) => item ?? []);
}

function readItem(part: string): KeyedItem | undefined {
  const { prefix = '', minus, braced, key = braced, rest = '' } = KEY.exec(part)?.groups ?? {};
  if (key === undefined) return undefined;
  const { locator, suffix } = readLocator(rest);
  return { key, prefix: prefix.trim(), suffix, withoutAuthor: minus === '-', ...(locator && { locator }) };
}

function readLocator(rest: string): { locator?: Locator; suffix: string } {
  const text = rest.replace(/^\s*,?\s*/u, '');
  const [pattern, label] = LABELS.find(([one]) => one.test(text)) ?? [];
  const number = pattern ? text.replace(pattern, '') : text;
  const match = NUMBERS.exec(number);
  const value = match?.[1];
  // Without a label only figures are pages: “ix” is, “civil war” is not.
  if (!match || value === undefined || (!label && !/^\d/u.test(value))) return { suffix: rest.trim() };
  const suffix = number.slice(match[0].length).trim();
  return { locator: { label: label ?? 'page', value: value.replace(/\s?[-–—]\s?/gu, '–') }, suffix };
}
