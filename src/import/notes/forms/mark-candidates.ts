import type { SearchContext } from '../finding.ts';
import { fragmentOf, isUuid, property } from '../page/elements.ts';
import type { Page, PageElement } from '../page/read-page.ts';
import { innermostAt, type Line, lineAt } from '../page/places.ts';
import { plainDigits, readNumeral, SAYS_NOTE } from './leading-number.ts';
import { CIRCLED } from '../page/numerals.ts';

/** A number that could be a mark. */
export interface MarkCandidate {
  number: string;
  /** Its range on the page. Numbers that a range only implies (2 in "1–3") have no width. */
  from: number;
  to: number;
  style: 'raised' | 'brackets' | 'linked';
  likelihood: Likelihood;
  /** Numbers that are written together share it. */
  group: Group;
}

/** What contains one number or several. */
export interface Group {
  from: number;
  to: number;
  /** How many numbers it contains. All that is between them goes when all are marks. */
  size: number;
}

/** All numbers and signs on a page that are raised, linked or in brackets, in order. */
export function collectMarks(context: SearchContext): MarkCandidate[] {
  const { page, isClaimed } = context;
  const found: MarkCandidate[] = [];
  for (const element of page.elements) {
    if (isClaimed(element.from)) continue;
    const style = isRaised(element) ? 'raised' : isBareLink(page, element) ? 'linked' : undefined;
    if (style) found.push(...groupIn(context, element.from, element.to, style, found.at(-1)));
  }
  const elements = found.length;
  for (const { index, 0: text } of page.view.matchAll(written)) {
    if (!isClaimed(index))
      found.push(...groupIn(context, index, index + text.length, /^[[(]/.test(text) ? 'brackets' : 'raised'));
  }
  if (elements === found.length) return found;
  found.sort((a, b) => a.from - b.from || b.group.to - a.group.to);
  let end = 0;
  return found.filter(({ group }, index) => {
    const isNew = group.from >= end || group === found[index - 1]?.group;
    if (isNew) end = Math.max(end, group.to);
    return isNew;
  });
}

/** `[1]`, `[1, 2–4]`, `（注1）`, `¹` and `①`. */
const written = new RegExp(
  String.raw`\[(?:${SAYS_NOTE}\s?)?\d{1,4}[a-z]?(?:\s?[,;–-]\s?\d{1,4}[a-z]?){0,9}\](?![(])` +
    String.raw`|\(${SAYS_NOTE}\s?\d{1,4}\)|[⁰¹²³⁴-⁹]{1,3}|[${CIRCLED}]`,
  'g',
);

/** What may be in a mark, besides what says that it is one. */
const inMark = new RegExp(String.raw`^(?:[\d*†‡§¶[\](),;.:\s\u00A0\uE000⁰¹²³⁴-⁹${CIRCLED}–-]|(?<=\d)[a-z](?![a-z]))+$`);
const numbersIn = new RegExp(`\\d{1,4}[a-z]?|[*†‡§¶]{1,4}|[⁰¹²³⁴-⁹]{1,4}|[${CIRCLED}]`, 'g');
const sayingNote = new RegExp(`${SAYS_NOTE}(?=\\s?\\d)`);

function isRaised({ node, parent }: PageElement): boolean {
  if (parent?.node.tagName === 'sup' || property(node, 'dataFn') !== '') return false;
  return (
    node.tagName === 'sup' || (node.tagName === 'span' && /vertical-align:\s*super/i.test(property(node, 'style')))
  );
}

/** A link that shows a number and leads nowhere in particular. */
function isBareLink({ view }: Page, { node, from, to }: PageElement): boolean {
  const href = property(node, 'href');
  if (node.tagName !== 'a' || !href.startsWith('#') || href.startsWith('#comment')) return false;
  return !isUuid(href.slice(1)) && readNumeral(view.slice(from, to)) !== undefined;
}

function groupIn(
  { page, lines, isClaimed }: SearchContext,
  from: number,
  to: number,
  style: MarkCandidate['style'],
  previous?: MarkCandidate,
): MarkCandidate[] {
  const inside = page.view.slice(from, to);
  if (inside.length > 60 || !inMark.test(inside.replace(sayingNote, ''))) return [];
  // Of marks side by side, the first one is where all do.
  const isNext = previous?.style === style && /^[ \uE000,;]{0,9}$/.test(page.view.slice(previous.group.to, from));
  const own = isNext ? previous.likelihood : likelihoodOf(page, lines, from, to, inside);
  const likelihood = leadsAway(page, from + 1) ? 'never' : own;
  if (likelihood === 'never' || /^[\uE000[(]*(?:[–-]|0[\s\uE000]*[–-])/.test(inside)) return [];
  const group: Group = { from, to: to - signLength(page, to, inside), size: 0 };
  const numbers: MarkCandidate[] = [];
  let last = 0;
  for (const { index, 0: text } of inside.matchAll(numbersIn)) {
    if (isClaimed(from + index)) return [];
    const between = inside.slice(last, index);
    const before = numbers.at(-1);
    const span = { from: from + index, to: from + index + text.length };
    const candidate = { number: plainDigits(text), ...span, style, likelihood, group };
    if (before && /^[\s\uE000]*[–-][\s\uE000]*$/.test(between)) numbers.push(...implied(before, candidate));
    numbers.push(candidate);
    last = index + text.length;
  }
  group.size = numbers.length;
  return numbers;
}

/** How many characters at the end of a group are a sign that belongs to the text, unless another number follows. */
function signLength({ view }: Page, to: number, inside: string): number {
  const isFollowed = /^[\s\uE000]*(?:\d|[[⁰¹²³⁴-⁹])/.test(view.slice(to, to + 8));
  return isFollowed ? 0 : (/[,;.:][\s\uE000]*$/.exec(inside)?.[0].length ?? 0);
}

/** The numbers between two ends of a range. */
function implied(first: MarkCandidate, last: MarkCandidate): MarkCandidate[] {
  const numbers: MarkCandidate[] = [];
  for (let number = Number(first.number) + 1; number < Number(last.number) && numbers.length < 20; number += 1) {
    numbers.push({ ...first, number: String(number), from: first.to, to: first.to });
  }
  return numbers;
}

/** Whether a place is in a link to elsewhere. */
function leadsAway(page: Page, at: number): boolean {
  for (let element = innermostAt(page, at), depth = 0; element && depth < 5; element = element.parent, depth += 1) {
    const href = element.node.tagName === 'a' ? property(element.node, 'href') : '';
    if (href !== '' && !href.startsWith('#') && !/^_?(?:ftn|edn|fn)/.test(fragmentOf(href) ?? '')) return true;
  }
  return false;
}

/** How likely a number is a mark at its place: likely, only if the order of all marks says so, or never. */
type Likelihood = 'strong' | 'weak' | 'never';

/** Judges the place of a number by the text around it. */
function likelihoodOf({ view }: Page, lines: readonly Line[], from: number, to: number, inside: string): Likelihood {
  const line = lines[lineAt(lines, from)];
  const before = view.slice(Math.max(line?.from ?? 0, from - 40), from).replaceAll('\uE000', '');
  const behind = view.slice(to, to + 12);
  const after = behind.replaceAll('\uE000', '');
  const text = before.trimEnd();
  if (text === '') return 'never';
  const isSpaced = text !== before;
  const startsWord = /^(?:\uE000*\p{L}|\p{N})/u.test(behind) && !withoutSpaces.test(after);
  if (isSpaced && startsWord && !inside.includes('[')) return 'never';
  if (/(?:^|[^\]])\]\[?$/.test(text) && inside.startsWith('[') && !/\[\d{1,4}[a-z]?\]$/.test(text)) return 'weak';
  // A verse's number is alone within a sentence; a mark may be too, but only the order of all can tell.
  if (isSpaced && !inside.includes('[') && /\p{L}$/u.test(text) && /^\s+\p{Ll}/u.test(after)) return 'weak';
  if (isSpaced) return /^(?:$|[\s.,;:!?)\]»”’"\uE001\uE002[])/.test(after) ? 'strong' : 'weak';
  const number = /\d+|[⁰¹²³⁴-⁹]+/.exec(inside)?.[0] ?? '';
  if (
    /(?:^|[^\p{L}\p{N}])(?:10|[kcmdµn]?m|ft|mi|in|yd)$/u.test(text) &&
    (/^[23²³]$/.test(number) || text.endsWith('10'))
  )
    return 'never';
  if (/[⁰¹²³⁴-⁹]$/.test(text)) return 'never';
  if (!startsWord && year.test(text)) return 'strong';
  const isAfterLetter = /(?:^|[^\p{L}\p{N}’'])\p{L}$/u.test(text) && !withoutSpaces.test(text.slice(-1));
  if (startsWord || /\p{N}$/u.test(text) || isAfterLetter || /[=+^*/<>_]$/.test(text)) return 'weak';
  return 'strong';
}

/** Scripts whose words no space sets apart. */
const withoutSpaces =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A year at the end of a text: nobody raises one to a power. */
const year = /(?:^|[^\p{L}\p{N}.,])(?:1[5-9]\d\d|20[0-3]\d)$/u;
