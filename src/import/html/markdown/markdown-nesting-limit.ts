/**
 * Whether Markdown is nested, or left open, as nobody writes it: a parser would take time out of proportion to its size,
 * or overflow its stack.
 */
export function exceedsMarkdownNestingLimit(markdown: string): boolean {
  return (
    nestedBlocks.test(markdown) || deepIndent.test(markdown) || bracketDepth(markdown) > 60 || openLinks(markdown) > 500
  );
}

/** Sixty quotations or lists that begin in one line. */
const nestedBlocks = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){60}/m;

/** An item of a list far to the right. */
const deepIndent = /^[ \t]{120,}(?:[*+-]|\d{1,9}[.)])[ \t]/m;

function bracketDepth(markdown: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of markdown.matchAll(/[[\]]|\n[ \t]*\n/g)) {
    depth = bracket === '[' ? depth + 1 : bracket === ']' ? Math.max(0, depth - 1) : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How many links begin, as `[text](`, and do not end as simply. */
function openLinks(markdown: string): number {
  let open = 0;
  for (const [link] of markdown.matchAll(/\]\((?:[^()\s]{0,2000}(?:[ \t][^()\n]{0,300})?\))?/g)) {
    if (link === '](') open += 1;
  }
  return open;
}
