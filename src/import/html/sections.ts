import type { ElementContent } from 'hast';

/** Some of a post's top-level nodes, made in one way. */
export interface Section {
  nodes: ElementContent[];
  /** Whether line ends were typed on purpose: there was no editor that makes paragraphs of them. */
  isTyped: boolean;
}

/**
 * Tells what the block editor made of a post from what was typed: what stands between comments like `<!-- wp:list -->`
 * is its work, and what stands outside of them is older.
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

/** A comment of the block editor. */
export interface Delimiter {
  /** Without `core/`. */
  name: string;
  kind: 'open' | 'close' | 'alone';
  /** What stands behind the name. */
  settings: string;
}

/** Reads `wp:image {"id":1}`, `/wp:image` or `wp:latest-posts /`, which stand in comments. */
export function readDelimiter(comment: string): Delimiter | undefined {
  const text = comment.trim();
  const [whole, slash, name] = /^(\/?)wp:(?:core\/)?([a-z][\w/-]*)/.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const alone = text.endsWith('/');
  return {
    name: alone && name.endsWith('/') ? name.slice(0, -1) : name,
    kind: slash ? 'close' : alone ? 'alone' : 'open',
    settings: text.slice(whole.length),
  };
}
