import type { Element, ElementContent } from 'hast';
import { addedText, attribute, element, hasClass } from '../nodes.ts';
import { safeAddress } from '../safe-address.ts';
import type { Context } from './context.ts';
import { leaveOut } from './left-out.ts';

/**
 * An image with its address and its alternative text. An image of a letter (an emoji) is that letter; one without an
 * address is its alternative text; one that only counts readers is nothing.
 * @param fallback whether it stands there for readers without scripts: it is left out when it was met before
 */
export function cleanImage(node: Element, context: Context, fallback = false): ElementContent[] {
  const alt = attribute(node, 'alt')?.trim() ?? '';
  if (alt !== '' && hasClass(node, 'emoji', 'wp-smiley')) return [addedText(alt)];
  const src = addressOf(node);
  if (isCounter(node)) {
    leaveOut(context, 'counters', src ?? '');
    return [];
  }
  if (src === undefined) {
    leaveOut(context, 'images', alt || (attribute(node, 'src') ?? ''));
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
  const later = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile', 'dataLargeFile'].map((name) =>
    safeAddress(attribute(node, name)),
  );
  const [inSet] = (attribute(node, 'srcSet') ?? attribute(node, 'dataSrcset') ?? '').trim().split(/[\s,]/, 1);
  return later.find((address) => address !== undefined) ?? safeAddress(inSet) ?? src;
}

const placeholder =
  /(?:^|\/)(?:blank|spacer|placeholder|transparent|1x1|lazy|loading|pixel)[^/]{0,20}\.(?:gif|png|svg)$/i;

function isCounter(node: Element): boolean {
  return ['width', 'height'].every((name) => /^[01]$/.test(attribute(node, name) ?? ''));
}
