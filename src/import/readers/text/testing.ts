import type { Post } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';
import { readText } from './read-text.ts';

/** For tests: the posts of a text. */
export function postsOf(text: string): Post[] {
  return [...readText(text, 'dump.txt')].flatMap((found) => ('post' in found ? [found.post] : []));
}

/** For tests: the parts of a post's source that are nowhere, or in two places. */
export function unaccounted({ source, tree, notes, taken }: Post): string[] {
  const nodes = textNodesIn([...tree.children, ...notes.flatMap(({ children }) => children)]);
  const parts = [
    ...nodes.map(({ value, data }) => ({ start: data?.at ?? -1, end: (data?.at ?? -1) + value.length })),
    ...taken,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const faults: string[] = [];
  let at = 0;
  for (const { start, end } of [...parts, { start: source.length, end: source.length }]) {
    if (source.slice(at, start).trim() !== '') faults.push(`in no place: ${source.slice(at, start)}`);
    if (start < at) faults.push(`in two places: ${source.slice(start, at)}`);
    at = Math.max(at, end);
  }
  return faults;
}
