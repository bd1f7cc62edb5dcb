import type { Root } from 'hast';
import type { Warning } from '../model/warning.ts';
import { firstWords, walkNodes } from './nodes.ts';
import { readDelimiter } from './sections.ts';

/** What comments of a post say that readers of it saw: the words of its “more” link, and blocks made by WordPress itself. */
export function warningsOfComments(tree: Root): Warning[] {
  const warnings: Warning[] = [];
  const made = new Map<string, number>();
  walkNodes(tree.children, (node) => {
    if (node.type !== 'comment') return;
    const { value } = node;
    const [, words] = /^\s*more\s([^]*)/.exec(value) ?? [];
    if (words?.trim()) {
      warnings.push({
        code: 'markup-left-out',
        found: `The words of the link to the rest of the post: “${firstWords(words)}”`,
        ...(firstWords(words) !== words.trim() && { words: words.trim() }),
        expected: 'They stood in lists of posts only. Nothing needs to be done.',
      });
    }
    const delimiter = readDelimiter(value);
    if (delimiter?.kind === 'alone' && !silent.has(delimiter.name)) {
      made.set(delimiter.name, (made.get(delimiter.name) ?? 0) + 1);
    }
  });
  for (const [name, count] of made) {
    warnings.push({
      code: 'markup-left-out',
      found: `${count === 1 ? 'A block' : `${count} blocks`} “${name}”`,
      expected:
        'WordPress makes what it shows when it shows a page: it is not in the export. Look whether the text needs it.',
    });
  }
  return warnings;
}

/** Blocks that say nothing, or whose text comes another way. */
const silent: ReadonlySet<string> = new Set(
  'footnotes more nextpage separator spacer post-title post-date post-author post-content paragraph'.split(' '),
);
