import type { Element, ElementContent } from 'hast';
import { addedText, attribute, contentOf, element, hasClass, isElement, walkNodes } from '../nodes.ts';
import type { Context, Flow } from './context.ts';

/**
 * Code, as it was typed. Verse, and other text that contains links, images or marks of notes, becomes paragraphs with
 * line breaks: in code they would be lost.
 */
export function cleanPreformatted(node: Element, context: Context, flow: Flow): ElementContent[] {
  const inside = contentOf(node);
  if (hasClass(node, 'wp-block-verse') || holdsMore(inside)) {
    return flow(withoutCode(inside), context, true);
  }
  const text = textOf(inside);
  if (!text.some((part) => part.type === 'text' && /\S/.test(part.value))) return [];
  const language =
    languageOf(node) ??
    inside
      .filter((child) => isElement(child))
      .map(languageOf)
      .find(Boolean);
  return [element('pre', [element('code', text, language ? { className: [`language-${language}`] } : {})])];
}

function holdsMore(nodes: readonly ElementContent[]): boolean {
  let found = false;
  walkNodes(nodes, (node) => {
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    found ||= tagName === 'img' || tagName === 'note-mark' || (tagName === 'a' && Boolean(properties['href']));
  });
  return found;
}

function withoutCode(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => (isElement(node, 'code') ? withoutCode(node.children) : [node]));
}

function textOf(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    return node.tagName === 'br' ? [addedText('\n')] : textOf(node.children);
  });
}

/** The language that its class names. @example `language-js`, `brush: js` */
function languageOf(node: Element): string | undefined {
  const [, language] =
    /(?:^|\s)(?:lang(?:uage)?-|brush:\s?)([a-z][\w+#-]{0,20})/i.exec(attribute(node, 'className') ?? '') ?? [];
  return language;
}
