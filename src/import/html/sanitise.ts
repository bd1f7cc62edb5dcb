import type { Element, ElementContent, Properties } from 'hast';
import { safeAddress } from './safe-address.ts';

/**
 * The last word on what may stand in an article: elements and attributes on a list, and addresses that only lead
 * somewhere. Other elements give way to what stands in them; everything else that is no text goes.
 */
export function sanitise(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || emptied.has(node.tagName)) return [];
    const children = sanitise(node.children);
    const attributes = allowed.get(node.tagName);
    if (!attributes) return children;
    const properties: Properties = {};
    for (const name of attributes) {
      const value = safeValue(node, name);
      if (value !== undefined) properties[name] = value;
    }
    if ((node.tagName === 'a' && !properties['href']) || (node.tagName === 'img' && !properties['src']))
      return children;
    return [{ type: 'element', tagName: node.tagName, properties, children }];
  });
}

function safeValue(node: Element, name: string): Properties[string] {
  const value = node.properties[name];
  if (name === 'href' || name === 'src') return typeof value === 'string' ? safeAddress(value) : undefined;
  if (name === 'className') return Array.isArray(value) ? value.filter((each) => isLanguage(String(each))) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function isLanguage(className: string): boolean {
  return /^language-[\w+#-]+$/.test(className);
}

/** Elements whose text must never be shown. */
const emptied: ReadonlySet<string> = new Set(['script', 'style']);

const allowed: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'p h2 h3 h4 h5 h6 blockquote ul li pre hr table thead tbody tr em strong sup sub br cite del'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['a', ['href']],
  ['abbr', ['title']],
  ['code', ['className']],
  ['img', ['src', 'alt']],
  ['note-mark', ['label']],
  ['ol', ['start']],
  ['span', ['lang']],
  ['td', ['colSpan', 'rowSpan']],
  ['th', ['colSpan', 'rowSpan']],
]);
