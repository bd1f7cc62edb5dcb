import type { Nodes, Root } from 'mdast';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Faults = ParsedArticle['faults'];

const LANGUAGE = 'lang="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"';
const DIRECTION = 'dir="(ltr|rtl|auto)"';
const PHRASE = `<span (${LANGUAGE}( ${DIRECTION})?|${DIRECTION}( ${LANGUAGE})?)>`;
const ALLOWED = new RegExp(`^(${PHRASE}|</span>|</?(sup|sub|cite)>|<br ?/?>|<!--((?!-->)[\\s\\S])*-->)$`);
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/)|#)/;
const WITHIN_SITE = /^\/(?!\/)/;

/**
 * Finds HTML that Markdown may not bring in, and addresses that do not lead to a web page. Only the language and
 * direction of a phrase (`<span lang="fa" dir="rtl">`), raised and lowered letters, titles, line breaks and comments are let through.
 */
export function checkHtml(tree: Root): Faults {
  const nodes = allNodes(tree);
  // The names under which images are given their addresses elsewhere: `![Map][name]`.
  const imageNames = new Set(ofType(nodes, 'imageReference').map(({ identifier }) => identifier));
  return nodes.flatMap((node) => {
    const line = node.position?.start.line ?? 1;
    return [...checkNode(node, line, imageNames), ...('children' in node ? unbalancedTags(node.children, line) : [])];
  });
}

function checkNode(node: Nodes, line: number, imageNames: ReadonlySet<string>): Faults {
  if (node.type === 'html' && !ALLOWED.test(node.value)) {
    const expected = 'expected Markdown, or <span lang="…">, <sup>, <sub>, <cite> or <br>';
    return [{ code: 'html-not-allowed', line, found: `the HTML ${shorten(node.value)}`, expected }];
  }
  const isImage = node.type === 'image' || (node.type === 'definition' && imageNames.has(node.identifier));
  if (isImage && !WITHIN_SITE.test(node.url)) {
    const expected = 'expected a path within the site: pages load nothing from elsewhere';
    return [{ code: 'address-not-allowed', line, found: `an image at ${shorten(node.url)}`, expected }];
  }
  if ((node.type === 'link' || node.type === 'definition') && !SAFE_ADDRESS.test(node.url)) {
    const expected = 'expected an address that begins with https://, http://, mailto:, / or #';
    return [{ code: 'address-not-allowed', line, found: `a link to ${shorten(node.url)}`, expected }];
  }
  return [];
}

function unbalancedTags(children: readonly Nodes[], line: number): Faults {
  const open: string[] = [];
  for (const child of children) {
    const tag = child.type === 'html' ? /^<(\/?)(span|sup|sub|cite)/.exec(child.value) : null;
    if (!tag?.[2]) continue;
    if (tag[1] !== '/') open.push(tag[2]);
    else if (open.pop() !== tag[2]) return [unbalanced(`</${tag[2]}>`, line)];
  }
  return open.map((name) => unbalanced(`<${name}>`, line));
}

function unbalanced(tag: string, line: number): Faults[number] {
  const expected = 'expected both in one phrase';
  return { code: 'html-not-allowed', line, found: `${tag} without its partner`, expected };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
