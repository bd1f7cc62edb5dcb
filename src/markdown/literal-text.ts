import type { Nodes, Parents, Root } from 'mdast';

/** The Markdown of a paragraph, heading or cell in which only syntax without effect is left. */
export interface LiteralText {
  /** As long as the Markdown: whatever is not text is replaced by {@link HOLE}, a note mark by {@link MARK}. */
  text: string;
  /** The Markdown as written. */
  written: string;
  /** The line of an offset in `text`. */
  lineAt: (offset: number) => number;
}

/** Replaces code, links, images, HTML, signs of emphasis and escapes. */
export const HOLE = '\uE000';
/** Replaces a note mark. */
export const MARK = '\uE001';

const ESCAPE = /\\[!-/:-@[-`{-~]/g;

/** The literal text of every paragraph, heading and cell of a text, its notes included. */
export function literalTexts(tree: Root, markdown: string): LiteralText[] {
  const found: LiteralText[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(literalText(node, markdown));
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

function literalText(block: Parents, markdown: string): LiteralText {
  const start = block.position?.start.offset ?? 0;
  const written = markdown.slice(start, block.position?.end.offset);
  const units: string[] = written.split('').map((unit) => (unit === '\n' ? unit : HOLE));
  const put = (node: Nodes, text: string) => {
    const at = (node.position?.start.offset ?? start) - start;
    for (let index = 0; index < text.length; index++) units[at + index] = text[index] ?? '';
  };
  const visit = (node: Nodes) => {
    const own = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'text') put(node, own.replace(/[\uE000\uE001]/g, '?').replace(ESCAPE, HOLE + HOLE));
    else if (node.type === 'footnoteReference') put(node, MARK.repeat(own.length));
    else if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') node.children.forEach(visit);
  };
  block.children.forEach(visit);
  const firstLine = block.position?.start.line ?? 1;
  const lineAt = (offset: number) => firstLine + written.slice(0, offset).split('\n').length - 1;
  return { text: units.join(''), written, lineAt };
}
