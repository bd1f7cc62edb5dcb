import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';

/**
 * Restores as text what Markdown read as something else: words between single tildes, because only two strike out, and
 * bare addresses that no browser can open.
 *
 * `~3~5 hours, ~~now~~ then` → the text `~3~5 hours, `, struck out `now`, the text ` then`
 */
export function asWritten(tree: Root, markdown: string): Root {
  mend(tree, markdown);
  return tree;
}

/** Whether words are struck out by `~` and not by `~~`. */
function isSingleTilde({ position }: Nodes, markdown: string): boolean {
  const start = position?.start.offset ?? 0;
  return markdown.startsWith('~', start) && !markdown.startsWith('~~', start);
}

function mend(parent: Parents, markdown: string): void {
  let isChanged = false;
  const children = parent.children.flatMap((child): Nodes[] => {
    if ('children' in child) mend(child, markdown);
    const isDeadAddress = child.type === 'link' && isBareAddress(child, markdown) && !URL.canParse(child.url);
    if (!isDeadAddress && !(child.type === 'delete' && isSingleTilde(child, markdown))) return [child];
    isChanged = true;
    if (isDeadAddress) return child.children;
    return [tilde(child, 'start'), ...child.children, tilde(child, 'end')];
  });
  if (isChanged) parent.children.splice(0, Infinity, ...(joinTexts(children) as PhrasingContent[]));
}

/** Whether a link is a bare address, not one in brackets. */
function isBareAddress({ position }: Nodes, markdown: string): boolean {
  return !/^[[<]/.test(markdown.slice(position?.start.offset, position?.end.offset));
}

/** The tilde at one end of a node. */
function tilde({ position }: Nodes, at: 'start' | 'end'): Text {
  const text: Text = { type: 'text', value: '~' };
  if (!position) return text;
  const { [at]: point } = position;
  const moved = at === 'start' ? 1 : -1;
  const other = { ...point, column: point.column + moved, offset: (point.offset ?? 0) + moved };
  return { ...text, position: at === 'start' ? { start: point, end: other } : { start: other, end: point } };
}

/** Joins adjacent texts. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') {
      joined.push(node);
      continue;
    }
    const position = last.position && node.position && { start: last.position.start, end: node.position.end };
    joined.splice(-1, 1, { type: 'text', value: last.value + node.value, ...(position && { position }) });
  }
  return joined;
}
