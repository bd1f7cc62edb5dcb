import type { ElementContent, Root } from 'hast';
import { sliceText } from '../../model/text-nodes.ts';
import { verbatimNames } from '../kinds.ts';
import { isElement, replaceNodes } from '../nodes.ts';
import { codeShortcodes, converters, isBareValue } from './converters.ts';
import { readAttributes, type Shortcode } from './shortcode.ts';

/**
 * Finds the tags of shortcodes, and makes each a text node of its own. Words in brackets (`[sic]`, `[1]`)
 * are left alone, and so are the tags of notes and those in code.
 */
export function findShortcodes(tree: Root): Shortcode[] {
  const candidates: Shortcode[] = [];
  replaceNodes(tree, (node) => {
    if (isElement(node, verbatimNames)) return [node];
    if (node.type !== 'text' || !node.value.includes('[')) return undefined;
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of node.value.matchAll(tagPattern)) {
      const [tag, slash, name = ''] = match;
      const start = match.index;
      const end = start + tag.length;
      if (noteShortcodes.has(name.toLowerCase()) || isEscaped(node.value, start, end)) continue;
      const text = sliceText(node, start, end);
      if (start > from) parts.push(sliceText(node, from, start));
      parts.push(text);
      from = end;
      const alone = tag.endsWith('/]');
      candidates.push({
        name,
        kind: slash ? 'close' : alone ? 'alone' : 'open',
        attributes: slash ? [] : readAttributes(tag, 1 + name.length, tag.length - (alone ? 2 : 1)),
        text,
      });
    }
    if (from < node.value.length) parts.push(sliceText(node, from));
    return parts;
  });
  pairTags(candidates);
  let code: Shortcode | undefined;
  return candidates.filter((tag) => {
    if (code && tag !== code.end) return false;
    code = codeShortcodes.has(tag.name) && tag.end ? tag : undefined;
    return isShortcode(tag);
  });
}

/** Shortcodes of footnote plugins: they are read where notes are paired, and are left alone here. */
const noteShortcodes: ReadonlySet<string> = new Set(
  (
    'ref fn mfn modern_footnote efn_note note footnote footnotes references mfn_footnotes modern_footnotes ' +
    'modern_footnotes_list efn_reference'
  ).split(' '),
);

const tagPattern = /\[(\/?)([a-z][\w-]*)(?=[\s\u00A0=/\]])([^[\]]*)\]/gi;

/** WordPress shows `[[gallery]]` as `[gallery]`: somebody writes about a shortcode. */
function isEscaped(value: string, start: number, end: number): boolean {
  return value[start - 1] === '[' && value[end] === ']';
}

function pairTags(tags: readonly Shortcode[]): void {
  const open = new Map<string, Shortcode[]>();
  for (const tag of tags) {
    if (tag.kind === 'open') open.set(tag.name, [...(open.get(tag.name) ?? []).slice(-20), tag]);
    const start = tag.kind === 'close' ? open.get(tag.name)?.pop() : undefined;
    if (start) start.end = tag;
  }
}

/**
 * Whether a tag is one of a shortcode, and not words that somebody put in brackets. WordPress tells names by their case,
 * and prose has no attributes: `[video src="…"]` is a shortcode, `[Video of the bridge]` and `[audio unclear]` are not.
 */
function isShortcode({ name, kind, attributes, end }: Shortcode): boolean {
  if (kind !== 'open' || end !== undefined) return true;
  const bare = attributes.filter((attribute) => attribute.name === undefined);
  const isProse = bare.length > attributes.length - bare.length && !isBareValue(name, bare);
  if (isProse || codeShortcodes.has(name)) return false;
  return converters.has(name) || knownShortcodes.has(name) || name.includes('_') || attributes.length > 0;
}

/** Further names that are a shortcode's even if nothing else says so. */
const knownShortcodes: ReadonlySet<string> = new Set(
  'contact-form contact-form-7 toc sitemap jetpack-related-posts'.split(' '),
);
