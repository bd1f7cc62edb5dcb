import type { Element, ElementContent } from 'hast';
import { plainText } from '../../model/text-nodes.ts';
import type { Warning } from '../../model/warning.ts';
import { webAddress } from '../addresses.ts';
import { headingNames } from '../kinds.ts';
import { addedText, attribute, contentOf, element, holds, isElement, mapElements, placeOf } from '../nodes.ts';
import type { Context } from './context.ts';
import { primaryOf } from './main-language.ts';
import { cleanImage } from './media.ts';
import { hasText, shows } from './paragraph.ts';

/**
 * Text and inline elements, with only those elements that Markdown can say or a reader needs. Everything else gives way
 * to what is in it.
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

/** An element with a name of ours, without children; undefined if it is replaced by its contents. */
export function inlineShell(node: Element, context: Context): Element | undefined {
  const name = names.get(node.tagName);
  if (name === 'a') return linkShell(node, context);
  if (name === 'abbr') {
    const title = attribute(node, 'title');
    return title ? element('abbr', [], { title }) : undefined;
  }
  return name === undefined ? languageShell(node, context) : element(name);
}

/** Puts an inline element that was around blocks around the text of each of them. */
export function wrapText(blocks: readonly ElementContent[], shell: Element): ElementContent[] {
  return blocks.map((block) => {
    if (block.type !== 'element' || block.tagName === 'pre' || block.tagName === 'hr') return block;
    const { tagName, children } = block;
    if (!lines.has(tagName)) return { ...block, children: wrapText(children, shell) };
    if (!children.some(shell.tagName === 'a' ? shows : hasText)) return block;
    const inside = mapElements(children, (one) => (one.tagName === shell.tagName ? one.children : [one]));
    return { ...block, children: wrapped(inside, shell) };
  });
}

/** Blocks that contain text and inline elements alone. */
const lines: ReadonlySet<string> = new Set(['p', 'td', 'th', ...headingNames]);

function cleanElement(node: Element, context: Context, around: ReadonlySet<string>): ElementContent[] {
  const { tagName } = node;
  if (tagName === 'note-mark') return [element(tagName, [], { label: attribute(node, 'label') ?? '' })];
  if (tagName === 'br') return [element('br')];
  if (tagName === 'img' || tagName === 'image') return cleanImage(node, context);
  if (tagName === 'noscript')
    return node.children.flatMap((child) => (isElement(child) ? cleanImage(child, context, true) : []));
  const shell = inlineShell(node, context);
  const children = contentOf(node);
  if (!shell || around.has(keyOf(shell))) {
    const content = cleanInline(children, context, around);
    return tagName === 'q' ? [addedText('“'), ...content, addedText('”')] : content;
  }
  const inside = withElement(around, shell);
  const inner = shell.tagName === 'span' || shell.tagName === 'code' ? undefined : languageShell(node, context);
  if (!inner || inside.has(keyOf(inner))) return wrapped(cleanInline(children, context, inside), shell);
  return wrapped(wrapped(cleanInline(children, context, withElement(inside, inner)), inner), shell);
}

/** What an element says of its contents: its name or its language, which need not be said twice. */
function keyOf(shell: Element): string {
  return shell.tagName === 'span' ? `${LANGUAGE}${attribute(shell, 'lang')?.toLowerCase() ?? ''}` : shell.tagName;
}

/** The keys of the elements around the contents of one. Of languages, only the nearest is theirs. */
function withElement(around: ReadonlySet<string>, shell: Element): ReadonlySet<string> {
  const others = shell.tagName === 'span' ? [...around].filter((key) => !key.startsWith(LANGUAGE)) : around;
  return new Set([...others, keyOf(shell)]);
}

const LANGUAGE = 'lang=';

/**
 * Content in an inline element: code only where it is only text, and links only between the marks in them. Marks
 * that it only set in small type are alone.
 */
function wrapped(content: ElementContent[], shell: Element): ElementContent[] {
  if (content.length === 0 || isMarks(content)) return content;
  if (shell.tagName === 'code' && content.some(({ type }) => type !== 'text')) return content;
  return shell.tagName === 'a' ? linkBetweenMarks(content, shell) : [{ ...shell, children: content }];
}

function isMarks(content: readonly ElementContent[]): boolean {
  const others = content.filter((node) => !isElement(node, markNames));
  return (
    others.length < content.length && others.every((node) => node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value))
  );
}

function linkBetweenMarks(content: readonly ElementContent[], link: Element): ElementContent[] {
  const parts: ElementContent[] = [];
  let open: Element | undefined;
  for (const child of content) {
    if (isElement(child) && holds([child], markNames)) {
      open = undefined;
      parts.push({ ...child, children: linkBetweenMarks(child.children, link) });
    } else {
      if (!open) parts.push((open = { ...link, children: [] }));
      open.children.push(child);
    }
  }
  return parts;
}

const markNames: ReadonlySet<string> = new Set(['note-mark']);

function languageShell(node: Element, { language }: Context): Element | undefined {
  const lang = attribute(node, 'lang');
  if (!lang || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(lang)) return undefined;
  return primaryOf(lang) === language ? undefined : element('span', [], { lang });
}

function linkShell(node: Element, { permalink, links }: Context): Element | undefined {
  const stated = attribute(node, 'href')?.trim();
  if (!stated || stated.startsWith('#')) return undefined;
  const href = webAddress(stated, permalink);
  if (href === undefined) links.push(linkLeftOut(node, stated));
  return href === undefined ? undefined : element('a', [], { href });
}

function linkLeftOut({ children }: Element, stated: string): Warning {
  const address = stated.length > 80 ? `${stated.slice(0, 80)}…` : stated;
  return {
    code: 'markup-left-out',
    at: placeOf(children),
    found: `a link from “${plainText(children).replace(/\s+/g, ' ').trim().slice(0, 60)}” to ${address}`,
    ...(address !== stated && { words: stated }),
    expected: 'The words are kept without a link: the address leads nowhere on the web.',
  };
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
