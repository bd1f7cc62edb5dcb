import type { Element, ElementContent } from 'hast';
import { safeAddress, webAddress } from '../addresses.ts';
import { addedText, attribute, contentOf, element, hasClass, isElement } from '../nodes.ts';
import type { Context } from './context.ts';

/**
 * An image with its address and its alternative text. An image of a letter (an emoji) is that letter; one without an
 * address is its alternative text; one that only counts readers is nothing.
 * @param fallback whether it is there for readers without scripts: it is left out when it was met before
 */
export function cleanImage(node: Element, context: Context, fallback = false): ElementContent[] {
  const alt = attribute(node, 'alt')?.trim() ?? '';
  if (alt !== '' && hasClass(node, 'emoji', 'wp-smiley')) return [addedText(alt)];
  const stated = addressOf(node);
  const src = webAddress(stated, context.permalink) ?? stated;
  if (['width', 'height'].every((name) => /^[01]$/.test(attribute(node, name) ?? ''))) {
    context.leftOut.push({ kind: 'counters', found: src ?? '' });
    return [];
  }
  if (src === undefined) {
    context.leftOut.push({ kind: 'images', found: alt || (attribute(node, 'src') ?? '') });
    return alt === '' ? [] : [addedText(alt)];
  }
  if (fallback && context.images.has(src)) return [];
  context.images.add(src);
  return [element('img', [], { src, alt })];
}

/** Its address; if that is only put in later by a script, the one that will be. */
function addressOf(node: Element): string | undefined {
  const src = safeAddress(attribute(node, 'src'));
  if (src !== undefined && !placeholder.test(src)) return src;
  const [inSet] = (attribute(node, 'srcSet') ?? attribute(node, 'dataSrcset') ?? '').trim().split(/[\s,]/, 1);
  const later = laterNames.map((name) => attribute(node, name));
  return [...later, inSet].map(safeAddress).find((address) => address !== undefined) ?? src;
}

const laterNames = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile', 'dataLargeFile'];

const placeholder =
  /(?:^|\/)(?:blank|spacer|placeholder|transparent|1x1|lazy|loading|pixel)[^/]{0,20}\.(?:gif|png|svg)$/i;

/** A link to what a frame, a film or a sound shows. */
export function cleanEmbedding(node: Element, context: Context): ElementContent[] {
  const stated = [node, ...contentOf(node)].flatMap((each) => (isElement(each) ? addressesOf(each) : []));
  const addresses = stated.flatMap((each) => webAddress(each, context.permalink) ?? []);
  const address = addresses.find((each) => each.startsWith('http'));
  if (address === undefined) {
    context.leftOut.push({ kind: 'frames', found: `<${node.tagName}> ${stated[0] ?? ''}`.trim() });
    return [];
  }
  const page = players.reduce((known, [player, before]) => known.replace(player, `${before}$1`), address);
  return [element('p', [element('a', [addedText(page)], { href: page })])];
}

function addressesOf(node: Element): string[] {
  const names = ['src', 'dataSrc', 'dataLazySrc', 'data'];
  if (/^(?:movie|src|url)$/i.test(attribute(node, 'name') ?? '')) names.push('value');
  return names.flatMap((name) => attribute(node, name) ?? []);
}

/** The players of films whose addresses tell those of their pages, and what is before a film's number there. */
const players: readonly [RegExp, string][] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{11})(?![\w-]).*$/i,
    'https://www.youtube.com/watch?v=',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/i, 'https://vimeo.com/'],
];
