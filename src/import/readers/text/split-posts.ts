import { opening } from '../../frontmatter/clean-text.ts';
import { isBiography, isDateline, isFurniture, isPageHeading, isProse, isRule, isTitleLike } from './block-kinds.ts';
import { type Block, isInOne } from './blocks.ts';
import type { NotesList } from './notes-lists.ts';

/** A post of a text, by its blocks: from the first up to, and without, the last. */
export interface PostRange {
  from: number;
  to: number;
  notes: NotesList[];
  /** By what its beginning was told, in words for the owner. */
  because: string;
  /** From 0 to 1. */
  confidence: number;
}

/** What in an introductory note tells that it introduces a piece, each with its weight. */
const CUES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:re-?)?post(?:ed|ing|s)?\b|\bblog\b/iu, 1.5],
  [/\bthis time\b/iu, 2],
  [/\b(?:belated|catch(?:ing)?[- ]?up|delinquent|overdue|delayed)\b/iu, 1.5],
  [
    /\b(?:piece|op-?ed|article|commentary|column|paper|report|essay|chapter|testimony|review|interview|podcast|contribution|issue brief|policy brief)s?\b/iu,
    1.5,
  ],
  [/\b(?:I|I’ve|I'm|I’m|me|my|mine)\b/u, 1],
  [
    /^(?:another|more|new|two|three|have|been|submitted|latest|belated|here|a (?:short|quick|new|longer|brief|piece)|my|wanted|finally|yet another|catching|back|just|also|still|and|an? )\b/iu,
    1,
  ],
  [
    /\b(?:wonderful|excellent|lovely|brilliant|many thanks|thanks to|enjoy|grateful|delighted|pleased|colleagues?)\b/iu,
    1,
  ],
  [/\b(?:draw(?:s|ing) on|co-?(?:author|written|wrote)|longer|short(?:er)?|published|appeared|originally)\b/iu, 1],
  [/\bfor (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}/u, 0.5],
];
/** The weight from which a paragraph counts as an introductory note. */
const ENOUGH = 4;
const SHORTEST_INTRODUCTION = 60;
const LONGEST_INTRODUCTION = 1500;
const SHORTEST_POST = 3;

/**
 * Finds where the posts of a text begin. A post ends with its list of notes; without one, the next is told by
 * the note that introduces it, by a line with its date, or by a rule before its title.
 */
export function splitPosts(blocks: readonly Block[], lists: readonly NotesList[]): PostRange[] {
  const texts = blocks.map(({ text }) => text);
  const inList = (index: number) => isInOne(lists, index);
  const starts: Omit<PostRange, 'to' | 'notes'>[] = [{ from: 0, because: 'the file begins', confidence: 1 }];
  for (let index = 1; index < texts.length; index++) {
    const last = starts.at(-1)?.from ?? 0;
    if (inList(index)) continue;
    const found = inList(index - 1) ? afterNotes(texts, index, inList) : startAt(texts, index, index - last);
    if (found) starts.push({ from: index, ...found });
  }
  return starts.map((start, index) => {
    const to = starts[index + 1]?.from ?? texts.length;
    return { ...start, to, notes: lists.filter(({ first }) => first >= start.from && first < to) };
  });
}

type Evidence = Pick<PostRange, 'because' | 'confidence'>;

/** A list of notes has just ended: what follows is a new post, unless it only ends the old one. */
function afterNotes(texts: readonly string[], index: number, inList: (index: number) => boolean): Evidence | undefined {
  let next = index;
  while (next < texts.length && !inList(next)) next++;
  const rest = texts.slice(index, next);
  const words = rest.filter((text) => !isFurniture(text) && !isBiography(text));
  const isTail = words.length < SHORTEST_POST && words.reduce((sum, text) => sum + text.length, 0) < 1500;
  // A list of other posts has titles and dates, and no sentences.
  if (next === texts.length && (isTail || !words.some((text) => isProse(text) && !isTitleLike(text)))) return undefined;
  if (isBiography(rest[0] ?? '') || isFurniture(rest[0] ?? '')) return undefined;
  return { because: 'the notes of the post before have ended', confidence: 0.97 };
}

function startAt(texts: readonly string[], index: number, length: number): Evidence | undefined {
  const text = texts[index] ?? '';
  const before = texts[index - 1] ?? '';
  const next = texts[index + 1] ?? '';
  if (isPageHeading(text)) return { because: `the heading of a page, “${text}”`, confidence: 0.95 };
  if (isPageHeading(before) && length <= 1) return undefined;
  if (isTitleLike(text) && isDateline(next) && !isDateline(before)) {
    return { because: `the line “${next}” states its date`, confidence: 0.95 };
  }
  if (length < SHORTEST_POST) return undefined;
  if (isDateline(text) && isTitleLike(next) && !isTitleLike(before)) {
    return { because: `the line “${text}” states its date`, confidence: 0.9 };
  }
  if (isTitleLike(text) && isRule(before) && before.replace(/\s/gu, '').length >= 5) {
    return { because: 'a rule is before its title', confidence: 0.7 };
  }
  if (isTitleLike(before) || !isTitleLike(next)) return undefined;
  const weight = introductionWeight(text) + (isBiography(before) ? 1.5 : 0);
  if (weight < ENOUGH) return undefined;
  return {
    because: `the paragraph before its title introduces it: “${opening(text, 8)}”`,
    confidence: weight < 6 ? 0.8 : 0.95,
  };
}

/** How much a paragraph looks like the note with which a blog introduces a piece. */
function introductionWeight(text: string): number {
  if (!isProse(text) || text.length < SHORTEST_INTRODUCTION || text.length > LONGEST_INTRODUCTION) return 0;
  return CUES.reduce((sum, [cue, weight]) => sum + (cue.test(text) ? weight : 0), 0);
}
