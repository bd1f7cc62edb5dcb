import type { Definition, Image, Link } from 'mdast';
import { allNodes, ofType } from './nodes.ts';
import { readText } from './read-markdown.ts';

/**
 * A Markdown text in which links and images within the site have whole addresses; all else stays as written.
 *
 * `[tide](/articles/tide/#p-1)` → `[tide](https://archive.example.org/articles/tide/#p-1)`
 *
 * @param absolute makes an address whole that begins with `/` or `#`
 */
export function absoluteLinks(markdown: string, absolute: (address: string) => string): string {
  if (!/[(<:>]\s*[/#]/.test(markdown)) return markdown;
  const nodes = allNodes(readText(markdown));
  const linking = [...ofType(nodes, 'link'), ...ofType(nodes, 'image'), ...ofType(nodes, 'definition')];
  const places = linking.flatMap((node) => {
    const place = /^[/#]/.test(node.url) ? addressIn(markdown, node) : undefined;
    return place === undefined ? [] : [{ url: node.url, ...place }];
  });
  let text = '';
  let end = 0;
  for (const { url, start, raw } of places.sort((a, b) => a.start - b.start)) {
    const whole = absolute(url);
    text += markdown.slice(end, start) + (raw === url ? whole : escapeAddress(whole));
    end = start + raw.length;
  }
  return text + markdown.slice(end);
}

/** Where the address of a link is written, and how; undefined if the text does not have it there. */
function addressIn(markdown: string, node: Linking): { start: number; raw: string } | undefined {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const words = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? from) : from;
  const found = [...markdown.slice(words, to).matchAll(node.type === 'definition' ? DEFINED : INLINE)]
    .map(({ 0: all, 1: enclosed, 2: bare = '', index }) => {
      const raw = enclosed ?? bare;
      return { start: words + index + all.lastIndexOf(raw), raw };
    })
    .filter(({ raw }) => raw === node.url || readAddress(raw) === node.url);
  // The alternative text of an image may have links, and titles what looks like one.
  return node.type === 'image' ? found.at(-1) : found[0];
}

/** The address, after `](` or `]:`, with line breaks and the signs of quotations before it. */
const INLINE = /\]\([\s>]*(?:<((?:\\.|[^<>\n\\])*)>|((?:\\.|\((?:[^\s()]|\([^\s()]*\))*\)|[^\s()\\])*))/g;
const DEFINED = /\]:[\s>]*(?:<((?:\\.|[^<>\n\\])*)>|((?:\\.|[^\s\\])*))/g;

/** An address as Markdown reads it, without escapes and character references. */
function readAddress(raw: string): string | undefined {
  return ofType(allNodes(readText(`[a](<${raw}>)`)), 'link')[0]?.url;
}

function escapeAddress(address: string): string {
  return address.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[()]/g, '\\$&');
}

type Linking = Definition | Image | Link;
