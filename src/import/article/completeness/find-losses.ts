import type { Text } from 'hast';
import type { Post } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';

/** A part of a post's source, and what became of it. */
interface Piece {
  start: number;
  end: number;
  what: string;
}

/**
 * Finds where a post's text, notes and what was taken from them do not add up to its source: letters that are nowhere
 * or twice, or that read otherwise; white space counts for nothing. Empty when nothing was lost.
 */
export function findLosses(post: Post): string[] {
  const texts = [post.tree.children, ...post.notes.map(({ children }) => children)].map((nodes) => textNodesIn(nodes));
  return [...changedTexts(post, texts.flat()), ...gapsAndOverlaps(post, texts.flat()), ...disorder(post, texts)];
}

function changedTexts({ source }: Post, texts: readonly Text[]): string[] {
  return texts.flatMap(({ value, data }) => {
    if (data?.at === undefined || source.startsWith(value, data.at)) return [];
    return [
      `“${excerptOf(value)}” reads otherwise in the source: “${excerptOf(source.slice(data.at, data.at + value.length))}”`,
    ];
  });
}

function gapsAndOverlaps({ source, taken }: Post, texts: readonly Text[]): string[] {
  const pieces: Piece[] = taken.map(({ start, end, to }) => ({ start, end, what: to }));
  for (const { value, data } of texts) {
    if (data?.at !== undefined) pieces.push({ start: data.at, end: data.at + value.length, what: 'text' });
  }
  pieces.sort((a, b) => a.start - b.start || a.end - b.end);
  pieces.push({ start: source.length, end: source.length, what: 'the end' });
  const losses: string[] = [];
  let reached = 0;
  for (const { start, end, what } of pieces) {
    const gap = excerptOf(source.slice(reached, start));
    if (gap !== '') losses.push(`“${gap}” is in none of frontmatter, text, notes and what was left out`);
    const twice = excerptOf(source.slice(start, Math.min(reached, end)));
    if (twice !== '') losses.push(`“${twice}” appears twice, the second time as ${what}`);
    reached = Math.max(reached, end);
  }
  return losses;
}

/** Text whose order changed without a warning that says so. */
function disorder({ warnings }: Post, texts: readonly (readonly Text[])[]): string[] {
  if (warnings.some(({ code }) => code === 'order-changed')) return [];
  return texts.flatMap((list) => {
    let before = -1;
    for (const { value, data } of list) {
      if (data?.at === undefined) continue;
      if (data.at < before) return [`“${excerptOf(value)}” is in another place than in the source`];
      before = data.at;
    }
    return [];
  });
}

/** The first words of a text; empty where it is white space alone. */
function excerptOf(text: string): string {
  const words = text.trim().slice(0, 400).replace(/\s+/gu, ' ');
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
