import type { Nodes, Root } from 'mdast';
import { ACCEPTED_HTML, readInlineHtml } from './inline-html.ts';
import { namesIn } from './links-in.ts';
import { allNodes } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Faults = ParsedArticle['faults'];

const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;
const WITHIN_SITE = /^\/(?!\/)/;
const IS_RELATIVE = /^(?![a-z][a-z\d+.-]*:|\/)./i;

/**
 * Finds HTML that is not allowed, and addresses that do not lead to a web page. Allowed are only the language and
 * direction of a phrase (`<span lang="fa" dir="rtl">`), superscripts, subscripts, titles, line breaks and comments.
 */
export function checkHtml(tree: Root): Faults {
  const nodes = allNodes(tree);
  const imageNames = namesIn(nodes, 'imageReference');
  return nodes.flatMap((node) => {
    const line = node.position?.start.line ?? 1;
    return [...checkNode(node, line, imageNames), ...('children' in node ? unbalancedTags(node.children, line) : [])];
  });
}

function checkNode(node: Nodes, line: number, imageNames: ReadonlySet<string>): Faults {
  if (node.type === 'html' && !readInlineHtml(node.value)) {
    const expected = `Markdown, or ${ACCEPTED_HTML}`;
    return [{ code: 'html-not-allowed', line, found: `the HTML ${shorten(node.value)}`, expected }];
  }
  const isImage = node.type === 'image' || (node.type === 'definition' && imageNames.has(node.identifier));
  if (isImage && !WITHIN_SITE.test(node.url)) {
    const expected = IS_RELATIVE.test(node.url)
      ? `its path from the root of the site, such as /media/${lastPart(node.url)}`
      : 'an image of the site, such as /media/map.png: pages load nothing from elsewhere';
    return [{ code: 'address-not-allowed', line, found: `an image at ${shorten(node.url)}`, expected }];
  }
  if ((node.type === 'link' || node.type === 'definition') && !SAFE_ADDRESS.test(node.url)) {
    const page = /([\w-]+)\.mdx?(?:#.*)?$/.exec(node.url)?.[1];
    const example = page === undefined ? '' : `; an article of the site is /articles/${page}/`;
    const expected = `an address that begins with https://, http://, mailto:, / or #${example}`;
    return [{ code: 'address-not-allowed', line, found: `a link to ${shorten(node.url)}`, expected }];
  }
  if ((node.type === 'link' || node.type === 'definition') && /^https?:/i.test(node.url) && !URL.canParse(node.url)) {
    const expected = 'an address that a browser can open; in `backquotes` it stays text';
    return [{ code: 'address-not-allowed', line, found: `a link to ${shorten(node.url)}`, expected }];
  }
  return [];
}

function unbalancedTags(children: readonly Nodes[], line: number): Faults {
  const open: string[] = [];
  for (const child of children) {
    const tag = child.type === 'html' ? readInlineHtml(child.value) : undefined;
    if (tag?.kind === 'open') open.push(tag.name);
    if (tag?.kind === 'close' && open.pop() !== tag.name) return [unbalanced(`</${tag.name}>`, line)];
  }
  return open.map((name) => unbalanced(`<${name}>`, line));
}

function unbalanced(tag: string, line: number): Faults[number] {
  const expected = 'an opening and a closing tag in the same paragraph';
  return {
    code: 'html-not-allowed',
    line,
    found: `${tag} without ${tag.startsWith('</') ? 'an opening' : 'a closing'} tag`,
    expected,
  };
}

function lastPart(path: string): string {
  return shorten(
    path
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '',
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
