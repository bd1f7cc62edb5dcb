import type { Element, ElementContent } from 'hast';
import { addedText, attribute, contentOf, element, hasClass, isElement, mapElements } from '../nodes.ts';
import type { Context, Flow } from './context.ts';
import { shows } from './paragraph.ts';

/**
 * Code, as it was typed. Verse, and other text that contains links, images or marks of notes, becomes paragraphs with
 * line breaks: in code they would be lost.
 */
export function cleanPreformatted(node: Element, context: Context, flow: Flow): ElementContent[] {
  const inside = contentOf(node);
  if (hasClass(node, 'wp-block-verse') || inside.some(holdsMore)) {
    return flow(withoutCode(inside), context, true);
  }
  const text = textOf(inside);
  if (!text.some(shows)) return [];
  const [language] = [node, ...inside].flatMap((each) => (isElement(each) ? (languageOf(each) ?? []) : []));
  return [element('pre', [element('code', text, language ? { className: [`language-${language}`] } : {})])];
}

function holdsMore(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { tagName, properties, children } = node;
  // The anchors of numbered lines have no text.
  const isLink = tagName === 'a' && Boolean(properties['href']) && children.some(shows);
  const isMore = tagName === 'img' || tagName === 'note-mark' || isLink;
  return isMore || children.some(holdsMore);
}

function withoutCode(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => (isElement(node, 'code') ? withoutCode(node.children) : [node]));
}

function textOf(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (one) => (one.tagName === 'br' ? [addedText('\n')] : one.children));
}

/** The language that its class names. @example `language-js`, `brush: js`, `sourceCode js` */
function languageOf(node: Element): string | undefined {
  const [, language] =
    /(?:^|\s)(?:lang(?:uage)?-|brush:\s?|sourceCode\s)([a-z][\w+#-]{0,20})/i.exec(attribute(node, 'className') ?? '') ??
    [];
  return language;
}
