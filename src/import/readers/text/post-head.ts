import { strict as dates } from 'chrono-node';
import { calendarDate } from '../../frontmatter/find-dates.ts';
import type { Warning } from '../../model/warning.ts';
import type { Stated, Taken } from '../../model/post.ts';
import {
  bylineNames,
  isBiography,
  isCaption,
  isDateline,
  isFurniture,
  isImageName,
  isPageHeading,
  isProse,
  isRule,
  isTitleLike,
} from './block-kinds.ts';
import type { Block } from './blocks.ts';
import { dayElsewhere } from './days-elsewhere.ts';
import { isMarkedHeading, plainLine } from './frame/plain-line.ts';

/** What is before the text of a post, and which of its blocks are left for the text. */
export interface PostHead {
  stated: Pick<Stated, 'authors' | 'introduction' | 'published' | 'subtitle' | 'title'>;
  taken: Taken[];
  warnings: Warning[];
  body: Block[];
}

const LONGEST_SUBTITLE = 240;
/** How many blocks of introduction may be before a title. */
const LONGEST_INTRODUCTION = 4;
/** How far below the title bylines and datelines are looked for. */
const HEAD = 6;

/**
 * Reads the head of a post: the page's heading, the note that introduces the piece, title, subtitle, byline, date. What
 * comes before a title is an introduction only where a text follows: otherwise it is the text itself.
 */
export function readHead(blocks: readonly Block[], known?: KnownHead): PostHead {
  if (known) return readKnown(blocks, known);
  const titleAt = findTitle(blocks);
  const head = readFrom(blocks, titleAt);
  const isIntroductionOnly = head.body.length === 0 && head.stated.introduction !== undefined;
  return isIntroductionOnly ? readFrom(blocks, undefined) : head;
}

/** What the frame of a blog tells of a post: its head is not looked for. */
export interface KnownHead {
  authors: string[];
  published: Stated['published'] | undefined;
  title: Block | undefined;
  /** The blocks that are the blog's and not the post's. */
  frame: readonly Block[];
}

function readKnown(blocks: readonly Block[], { title, frame, published, authors }: KnownHead): PostHead {
  const titleAt = title && blocks.findIndex(({ start }) => start === title.start);
  const head = readFrom(blocks, titleAt === -1 ? undefined : titleAt);
  for (const { start, end, text } of frame) {
    const isDate = plainLine(text) === published?.words;
    const why = isDate ? 'the line with the date, now in published' : 'the frame of the page';
    head.taken.push({ start, end, to: 'left-out', why });
  }
  if (published) head.stated.published = published;
  if (authors.length > 0) head.stated.authors = authors;
  return head;
}

function readFrom(blocks: readonly Block[], titleAt: number | undefined): PostHead {
  const head: PostHead = { stated: { authors: [] }, taken: [], warnings: [], body: [] };
  const rest = [...blocks];
  const take = (block: Block, to: Taken['to'], why?: string) =>
    head.taken.push({ start: block.start, end: block.end, to, ...(why === undefined ? {} : { why }) });

  const before = rest.splice(0, titleAt ?? 0);
  const introduction: string[] = [];
  for (const block of before) {
    if (takeFrame(head, block, take)) continue;
    introduction.push(block.text);
    take(block, 'introduction');
  }
  if (introduction.length > 0) head.stated.introduction = introduction.join('\n\n');

  const title = titleAt === undefined ? undefined : rest.shift();
  if (title) {
    head.stated.title = isMarkedHeading(title.text) ? plainLine(title.text) : title.text.replace(/\s+/gu, ' ');
    take(title, 'title');
  } else head.warnings.push(withoutTitle(blocks));

  rest.forEach((block, index) => {
    const { text } = block;
    if (index < HEAD && takeFrame(head, block, take)) return;
    const mayBeSubtitle = title && head.body.length === 0 && head.stated.subtitle === undefined;
    if (mayBeSubtitle && isSubtitle(text, rest.slice(index + 1))) {
      head.stated.subtitle = text.replace(/\s+/gu, ' ');
      take(block, 'subtitle');
    } else if (isImageName(text)) take(block, 'left-out', 'the name of an image that the text does not hold');
    else if (isFurniture(text)) take(block, 'left-out', 'the frame of the page');
    else head.body.push(block);
  });
  return head;
}

/** Takes what is neither text nor title: page headings, rules, datelines, bylines. */
function takeFrame(head: PostHead, block: Block, take: (block: Block, to: Taken['to'], why: string) => void): boolean {
  const { text } = block;
  const names = bylineNames(text);
  if (isPageHeading(text)) take(block, 'left-out', 'the heading of the page');
  else if (isRule(text)) take(block, 'left-out', 'a rule between posts');
  else if (isDateline(text)) {
    const edtf = dateIn(text);
    if (!edtf) return false;
    head.stated.published ??= { edtf, words: text };
    take(block, 'left-out', 'the line with the date, now in published');
  } else if (names) {
    head.stated.authors.push(...names);
    take(block, 'left-out', 'the byline, now in authors');
  } else return false;
  return true;
}

function findTitle(blocks: readonly Block[]): number | undefined {
  let prose = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (isPageHeading(text) || isRule(text) || isDateline(text) || bylineNames(text) || isImageName(text)) continue;
    if (isTitleLike(text)) return index;
    if (++prose > LONGEST_INTRODUCTION) return undefined;
  }
  return undefined;
}

/** A line under the title that is neither the first paragraph nor the first heading. */
function isSubtitle(text: string, after: readonly Block[]): boolean {
  if (text.length > LONGEST_SUBTITLE || text.includes('\n')) return false;
  if (isCaption(text) || isBiography(text) || isImageName(text)) return false;
  const next = after[0]?.text ?? '';
  const isBeforeHead =
    isCaption(next) || isImageName(next) || isBiography(next) || isDateline(next) || bylineNames(next) !== undefined;
  if (isTitleLike(text)) return text.split(/\s+/u).length >= 3 && (isBeforeHead || next.length > text.length);
  return (
    isBeforeHead &&
    after.slice(1).some((block) => isProse(block.text)) &&
    (text.match(/[.!?](?:\s|$)/gu) ?? []).length <= 1
  );
}

function withoutTitle([first]: readonly Block[]): Warning {
  const opening = first?.text.slice(0, 60) ?? '';
  return {
    code: 'title-inferred',
    at: first?.start ?? 0,
    found: `no line that looks like a title near “${opening}”`,
    expected: 'The opening words are used instead: give it the title that it had.',
    confidence: 0.2,
  };
}

/** The day that a line names, in EDTF. */
function dateIn(text: string): string | undefined {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/u.exec(text)?.[0];
  if (iso) return iso;
  const date = dates.parse(text)[0]?.start;
  if (!date?.isCertain('day') || !date.isCertain('year')) return dayElsewhere(text);
  return calendarDate((['year', 'month', 'day'] as const).map((part) => String(date.get(part))));
}
