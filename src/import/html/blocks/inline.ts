import type { Element, ElementContent } from 'hast';
import { attribute, addedText, element, isElement } from '../nodes.ts';
import { contentOf } from '../replace-nodes.ts';
import { safeAddress } from '../safe-address.ts';
import type { Context } from './context.ts';
import { leaveOut } from './left-out.ts';
import { cleanImage } from './image.ts';
import { primaryOf } from './main-language.ts';
import { trimEmphasis } from './trim-emphasis.ts';

/**
 * Text and inline elements, with only those elements that Markdown can say or a reader needs. Everything else gives way
 * to what stands in it.
 */
export function cleanInline(
  nodes: readonly ElementContent[],
  context: Context,
  around: ReadonlySet<string> = new Set(),
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? cleanElement(node, context, around) : [];
  });
}

/** An element with a name of ours, without children; undefined where it gives way to what stands in it. */
export function inlineShell(node: Element, context: Context): Element | undefined {
  const name = names.get(node.tagName);
  if (name === 'a') return linkShell(node, context);
  if (name === 'abbr') {
    const title = attribute(node, 'title');
    return title ? element('abbr', [], { title }) : undefined;
  }
  return name === undefined ? languageShell(node, context) : element(name);
}

function cleanElement(node: Element, context: Context, around: ReadonlySet<string>): ElementContent[] {
  const { tagName } = node;
  if (tagName === 'note-mark') return [element(tagName, [], { label: attribute(node, 'label') ?? '' })];
  if (tagName === 'br') return [element('br')];
  if (tagName === 'img' || tagName === 'image') return cleanImage(node, context);
  if (tagName === 'noscript')
    return node.children.flatMap((child) => (isElement(child) ? cleanImage(child, context, true) : []));
  const shell = inlineShell(node, context);
  const children = contentOf(node);
  if (!shell || around.has(shell.tagName)) return cleanInline(surround(node, children), context, around);
  const content = cleanInline(children, context, new Set([...around, shell.tagName]));
  if (shell.tagName === 'code') return isPlain(content) ? [{ ...shell, children: content }] : content;
  const inner = shell.tagName === 'span' ? undefined : languageShell(node, context);
  return trimEmphasis({ ...shell, children: inner ? trimEmphasis({ ...inner, children: content }) : content });
}

function languageShell(node: Element, { language }: Context): Element | undefined {
  const lang = attribute(node, 'lang');
  if (!lang || !/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(lang)) return undefined;
  return primaryOf(lang) === language ? undefined : element('span', [], { lang });
}

function linkShell(node: Element, context: Context): Element | undefined {
  const stated = attribute(node, 'href');
  if (stated === undefined || stated.trim() === '' || stated.startsWith('#')) return undefined;
  const href = safeAddress(stated);
  if (href === undefined) leaveOut(context, 'links', stated);
  return href === undefined ? undefined : element('a', [], { href });
}

/** The signs that a browser puts around what stands in some elements. */
function surround({ tagName }: Element, children: ElementContent[]): ElementContent[] {
  const [before, after] = signs.get(tagName) ?? [];
  return before && after ? [addedText(before), ...children, addedText(after)] : children;
}

/** Whether there is only text: code in Markdown holds nothing else. */
export function isPlain(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => node.type === 'text');
}

const names: ReadonlyMap<string, string> = new Map([
  ...['a', 'abbr', 'cite', 'code', 'del', 'em', 'strong', 'sub', 'sup'].map((name) => [name, name] as const),
  ['acronym', 'abbr'],
  ['b', 'strong'],
  ['i', 'em'],
  ['kbd', 'code'],
  ['s', 'del'],
  ['samp', 'code'],
  ['strike', 'del'],
  ['tt', 'code'],
]);

const signs: ReadonlyMap<string, [string, string]> = new Map([['q', ['“', '”']]]);
