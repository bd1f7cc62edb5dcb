import type { Element, ElementContent } from 'hast';
import { type Bundle, readTextOf } from '../../input/bundle/bundle.ts';
import { LONGEST_TEXT, refuseLonger, withoutImages } from '../../input/too-long.ts';
import { addedText, attribute, contentOf, element, mapElements } from '../../html/nodes.ts';
import { parseFragment } from '../../html/parse-html.ts';
import type { Warning } from '../../model/warning.ts';
import { mathText } from '../document/math-text.ts';
import type { XmlNode } from '../document/xml.ts';
import { type Looks, shown } from './looks.ts';
import { resolvePath, type SpineItem } from './package.ts';
import { xhtmlToHtml } from './to-html.ts';

/** A page of a book, with addresses that are true in the whole book. */
export interface BookPage extends SpineItem {
  nodes: ElementContent[];
  warnings: Warning[];
}

/**
 * Reads a page. Ids are those of the whole book, as links to them are: `ch1.xhtml#n2` is `#ch1.xhtml#n2`. Addresses of
 * images are paths in the bundle.
 */
export async function readPage(bundle: Bundle, item: SpineItem, looks: Looks): Promise<BookPage> {
  const { html, kind } = xhtmlToHtml(await readTextOf(bundle, item.path));
  refuseLonger(LONGEST_TEXT, { file: bundle.file, what: `${item.path}, a page`, length: withoutImages(html).length });
  const { tree, warnings } = parseFragment(html);
  return {
    ...item,
    kind: item.kind ?? kind,
    nodes: mapElements(contentOf(tree), (one) => [shown(located(one, item.path), looks)]),
    warnings,
  };
}

function located(node: Element, path: string): Element {
  // Marks are ours alone to make.
  if (node.tagName === 'note-mark' || node.tagName === 'note-text') return element('span', node.children);
  if (node.tagName === 'math')
    return element('span', [
      addedText(attribute(node, 'altText') ?? attribute(node, 'alttext') ?? mathText(asXml(node))),
    ]);
  const properties = { ...node.properties };
  for (const name of ['id', 'name']) {
    const id = attribute(node, name);
    if (id !== undefined) properties[name] = `${path}#${id}`;
  }
  const href = attribute(node, 'href');
  if (href !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(href)) properties['href'] = `#${resolvePath(path, href)}`;
  const src =
    attribute(node, 'src') ??
    (node.tagName === 'image' ? (attribute(node, 'xLinkHref') ?? attribute(node, 'href')) : undefined);
  if (src !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(src)) properties['src'] = resolvePath(path, src);
  // Some programs put the name of the file in the place of a description.
  if (/^\S+\.(?:png|jpe?g|gif|svg|webp)$/i.test(attribute(node, 'alt') ?? '')) properties['alt'] = '';
  return { ...node, properties };
}

function asXml(node: Element): XmlNode {
  const children = node.children.flatMap((child): (XmlNode | string)[] => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' ? [asXml(child)] : [];
  });
  return { name: node.tagName, attributes: {}, children };
}
