import type { ElementContent, Root } from 'hast';
import type { Warning } from '../model/warning.ts';
import { firstWords, walkNodes } from './nodes.ts';

/** Some of a post's top-level nodes, made in one way. */
export interface Section {
  nodes: ElementContent[];
  /** Whether line ends were typed on purpose: there was no editor that makes paragraphs of them. */
  isTyped: boolean;
}

/**
 * Tells what the block editor made of a post from what was typed: what is between comments like `<!-- wp:list -->`
 * is its work, and what is outside of them is older.
 */
export function readSections(content: readonly ElementContent[], isClassic: boolean): Section[] {
  const sections: Section[] = [];
  let depth = 0;
  for (const node of content) {
    const delimiter = node.type === 'comment' ? readDelimiter(node.value) : undefined;
    if (delimiter && delimiter.name !== 'freeform' && delimiter.kind !== 'alone') {
      depth = Math.max(0, depth + (delimiter.kind === 'open' ? 1 : -1));
    }
    const isTyped = isClassic && depth === 0;
    const last = sections.at(-1);
    if (last?.isTyped === isTyped) last.nodes.push(node);
    else sections.push({ nodes: [node], isTyped });
  }
  return sections;
}

/**
 * What comments of a post say that readers of it saw: the words of its “more” link, and blocks made by WordPress
 * itself.
 */
export function warningsOfComments(tree: Root): Warning[] {
  const comments: string[] = [];
  walkNodes(tree.children, (node) => {
    if (node.type === 'comment') comments.push(node.value);
  });
  const links = comments.flatMap((comment) => /^\s*more\s([^]*)/.exec(comment)?.[1]?.trim() || []);
  const made = comments.flatMap((comment) => readDelimiter(comment) ?? []).filter(({ kind }) => kind === 'alone');
  const shown = made.map(({ name }) => name).filter((name) => !silent.has(name));
  return [
    ...links.map((words): Warning => ({
      code: 'markup-left-out',
      found: `The words of the link to the rest of the post: “${firstWords(words)}”`,
      ...(firstWords(words) !== words && { words }),
      expected: 'They were in lists of posts only. Nothing needs to be done.',
    })),
    ...[...Map.groupBy(shown, (name) => name)].map(([name, { length }]): Warning => ({
      code: 'markup-left-out',
      found: `${length === 1 ? 'A block' : `${length} blocks`} “${name}”`,
      expected:
        'WordPress makes what it shows when it shows a page: it is not in the export. Look whether the text needs it.',
    })),
  ];
}

/** Blocks that say nothing, or whose text comes another way. */
const silent: ReadonlySet<string> = new Set(
  'footnotes more nextpage separator spacer post-title post-date post-author post-content paragraph'.split(' '),
);

/**
 * Reads `wp:image {"id":1}`, `/wp:image` or `wp:latest-posts /`, which are in comments of the block editor. A name
 * has no `core/`.
 */
function readDelimiter(comment: string): { name: string; kind: 'open' | 'close' | 'alone' } | undefined {
  const text = comment.trim();
  const [, slash, name] = /^(\/?)wp:(?:core\/)?([a-z][\w/-]*)/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const alone = text.endsWith('/');
  return {
    name: alone && name.endsWith('/') ? name.slice(0, -1) : name,
    kind: slash ? 'close' : alone ? 'alone' : 'open',
  };
}
