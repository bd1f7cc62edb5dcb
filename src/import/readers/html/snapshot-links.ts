import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute, walkNodes } from '../../html/nodes.ts';

/**
 * Makes the links of a page that was saved from the Wayback Machine lead where they led: its address, its notes and other
 * sites. Images stay where they still are.
 *
 * @example `/web/20150303101010/http://other.example/boats` becomes `http://other.example/boats`
 */
export function restoreLinks(tree: Root): void {
  const isSnapshot =
    selectAll('link[rel~="canonical"], meta[content], base[href]', tree).some((node) =>
      SNAPSHOT.test(attribute(node, 'href') ?? attribute(node, 'content') ?? ''),
    ) || selectAll('#wm-ipp-base, #wm-ipp', tree).length > 0;
  if (!isSnapshot) return;
  walkNodes(tree.children, (node) => {
    if (node.type !== 'element') return;
    const href = attribute(node, 'href');
    const src = attribute(node, 'src');
    if (href !== undefined) node.properties['href'] = href.replace(LINK, '$1');
    if (src?.startsWith('/web/')) node.properties['src'] = `https://web.archive.org${src}`;
    if (node.tagName === 'meta')
      node.properties['content'] = (attribute(node, 'content') ?? '').replace(SNAPSHOT, '$1');
  });
}

const SNAPSHOT = /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(https?:\/\/[^]+)$/;
const LINK = /^(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/\d{1,14}(?:[a-z]{2}_)?\/((?:https?:\/\/|mailto:)[^]+)$/;
