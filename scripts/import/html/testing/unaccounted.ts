import type { Post } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';

/**
 * What of a post's source is in none of its texts and not taken, or in two, or has changed: nothing must be. White space
 * aside.
 */
export function unaccounted({ source, tree, notes, taken }: Post): string[] {
  const counts = new Uint8Array(source.length);
  const problems: string[] = [];
  const add = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const { value, data } of textNodesIn([...tree.children, ...notes.flatMap(({ children }) => children)])) {
    if (data?.at === undefined) continue;
    add(data.at, data.at + value.length);
    if (source.slice(data.at, data.at + value.length) !== value) problems.push(`changed: ${value}`);
  }
  for (const { start, end } of taken) add(start, end);
  for (const [at, character] of source.split('').entries()) {
    if (counts[at] !== 1 && /\S/.test(character)) problems.push(`${counts[at]} times: ${source.slice(at, at + 20)}`);
  }
  return problems.slice(0, 5);
}
