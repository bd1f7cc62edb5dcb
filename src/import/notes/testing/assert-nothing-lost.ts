import type { Post } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';

/** Throws unless text and what was taken are together the whole source, without gap or overlap but for white space. */
export function assertNothingLost(post: Post): void {
  const texts = textNodesIn([...post.tree.children, ...post.notes.flatMap(({ children }) => children)]);
  const ranges = post.taken.map(({ start, end }) => ({ start, end }));
  for (const { value, data } of texts) {
    if (data?.at === undefined) throw new Error(`Added text: ${JSON.stringify(value)}`);
    if (post.source.slice(data.at, data.at + value.length) !== value)
      throw new Error(`Moved letters: ${JSON.stringify(value)}`);
    ranges.push({ start: data.at, end: data.at + value.length });
  }
  let at = 0;
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const gap = post.source.slice(at, start);
    if (gap.trim() !== '') throw new Error(`Lost: ${JSON.stringify(gap)}`);
    if (post.source.slice(start, Math.min(at, end)).trim() !== '')
      throw new Error(`Twice: ${JSON.stringify(post.source.slice(start, end))}`);
    at = Math.max(at, end);
  }
  if (post.source.slice(at).trim() !== '') throw new Error(`Lost: ${JSON.stringify(post.source.slice(at))}`);
}
