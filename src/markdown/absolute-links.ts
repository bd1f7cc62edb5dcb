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
  if (!/[(<:]\s*[/#]/.test(markdown)) return markdown;
  const nodes = allNodes(readText(markdown));
  const linking = [...ofType(nodes, 'link'), ...ofType(nodes, 'image'), ...ofType(nodes, 'definition')];
  const places = linking.flatMap(({ url, ...node }) => {
    const start = /^[/#]/.test(url) ? addressStart(markdown, { url, ...node }) : undefined;
    return start === undefined ? [] : [{ url, start }];
  });
  let text = '';
  let end = 0;
  for (const { url, start } of places.sort((a, b) => a.start - b.start)) {
    text += markdown.slice(end, start) + absolute(url);
    end = start + url.length;
  }
  return text + markdown.slice(end);
}

/** Where the address of a link is written: after its words; undefined if it is written otherwise than it reads. */
function addressStart(markdown: string, { url, position, type }: Place): number | undefined {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const written = markdown.slice(from, to);
  const before = type === 'definition' ? [']: ', ']: <', ']:'] : ['](', '](<'];
  for (const sign of before) {
    const index = written.lastIndexOf(sign + url);
    if (index >= 0) return from + index + sign.length;
  }
  return undefined;
}

type Place = Pick<Definition | Image | Link, 'url' | 'position' | 'type'>;
