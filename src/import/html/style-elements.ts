import type { Root } from 'hast';
import { attribute, element, walkNodes } from './nodes.ts';

/**
 * Says with elements what a style says: word processors write emphasis and raised figures so. An element that a style
 * takes its meaning from becomes a plain one.
 * @example `<span style="font-style: italic">` becomes `<em>`, `<b style="font-weight: normal">` becomes `<span>`
 */
export function sayStyles(tree: Root): void {
  walkNodes(tree.children, (node) => {
    if (node.type !== 'element') return;
    const stated = attribute(node, 'style');
    if (!stated) return;
    const style = `;${stated.toLowerCase().replace(/\s+/g, '')}`;
    if (bold.has(node.tagName) && /;font-weight:(?:normal|[1-4]00)/.test(style)) node.tagName = 'span';
    if (slanted.has(node.tagName) && /;font-style:normal/.test(style)) node.tagName = 'span';
    if (node.tagName !== 'span' && node.tagName !== 'font') return;
    for (const [pattern, name] of meanings) {
      if (pattern.test(style)) node.children = [element(name, node.children)];
    }
  });
}

const bold: ReadonlySet<string> = new Set(['b', 'strong']);
const slanted: ReadonlySet<string> = new Set(['i', 'em']);

const meanings: readonly [RegExp, string][] = [
  [/;font-weight:(?:bold|[6-9]00)/, 'strong'],
  [/;font-style:(?:italic|oblique)/, 'em'],
  [/;text-decoration(?:-line)?:line-through/, 'del'],
  [/;vertical-align:super/, 'sup'],
  [/;vertical-align:sub(?![a-z])/, 'sub'],
];
