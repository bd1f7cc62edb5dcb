import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParsedArticle } from './parsed-article.ts';

const ALLOWED =
  /^(<span lang="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*">|<\/span>|<\/?(sup|sub|cite)>|<br ?\/?>|<!--[\s\S]*?-->)$/;
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/)|#)/;

/**
 * Finds HTML that Markdown may not bring in, and addresses that do not lead to a web page. Only the language of a
 * phrase (`<span lang="ru-Latn">`), raised and lowered letters, titles, line breaks and comments are let through.
 */
export function checkHtml(tree: Root): ParsedArticle['faults'] {
  const faults: ParsedArticle['faults'] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'html' && !ALLOWED.test(node.value)) {
      faults.push({
        code: 'html-not-allowed',
        line,
        found: `the HTML ${shorten(node.value)}`,
        expected: 'expected Markdown, or <span lang="…">, <sup>, <sub>, <cite> or <br>',
      });
    }
    if ((node.type === 'link' || node.type === 'definition') && !SAFE_ADDRESS.test(node.url)) {
      faults.push({
        code: 'address-not-allowed',
        line,
        found: `a link to ${shorten(node.url)}`,
        expected: 'expected an address that begins with https://, http://, mailto:, / or #',
      });
    }
    if (node.type === 'image' && !/^\/(?!\/)/.test(node.url)) {
      faults.push({
        code: 'address-not-allowed',
        line,
        found: `an image at ${shorten(node.url)}`,
        expected: 'expected a path within the site: pages load nothing from elsewhere',
      });
    }
    if ('children' in node) faults.push(...unbalancedTags(node.children, line));
  });
  return faults;
}

function unbalancedTags(children: readonly { type: string }[], line: number): ParsedArticle['faults'] {
  const open: string[] = [];
  for (const child of children) {
    const tag =
      'value' in child && child.type === 'html' ? /^<(\/?)(span|sup|sub|cite)/.exec(String(child.value)) : null;
    if (!tag?.[2]) continue;
    if (tag[1] !== '/') open.push(tag[2]);
    else if (open.pop() !== tag[2]) return [unbalanced(`</${tag[2]}>`, line)];
  }
  return open.map((name) => unbalanced(`<${name}>`, line));
}

function unbalanced(tag: string, line: number): ParsedArticle['faults'][number] {
  return {
    code: 'html-not-allowed',
    line,
    found: `${tag} without its partner`,
    expected: 'expected both in one phrase',
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
