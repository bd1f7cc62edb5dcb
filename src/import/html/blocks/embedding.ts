import type { Element, ElementContent } from 'hast';
import { addedText, attribute, element } from '../nodes.ts';
import { contentOf } from '../replace-nodes.ts';
import { safeAddress } from '../safe-address.ts';
import type { Context } from './context.ts';
import { leaveOut } from './left-out.ts';

/** A link to what a frame, a film or a sound shows. */
export function cleanEmbedding(node: Element, context: Context): ElementContent[] {
  const stated = [node, ...contentOf(node)].flatMap((each) => (each.type === 'element' ? addressesOf(each) : []));
  const addresses = stated.map(safeAddress).filter((address) => address !== undefined && isPage(address));
  const [address] = addresses;
  if (address === undefined) {
    leaveOut(context, 'frames', `<${node.tagName}> ${stated[0] ?? ''}`.trim());
    return [];
  }
  const page = pageOf(address);
  return [element('p', [element('a', [addedText(page)], { href: page })])];
}

function addressesOf(node: Element): string[] {
  const names = ['src', 'dataSrc', 'dataLazySrc', 'data'];
  if (/^(?:movie|src|url)$/i.test(attribute(node, 'name') ?? '')) names.push('value');
  return names.flatMap((name) => attribute(node, name) ?? []);
}

function isPage(address: string): boolean {
  return /^https?:/i.test(address) || !/^[^/?#]*:/.test(address);
}

/** The page of a film, where its player's address is known to tell it. */
function pageOf(address: string): string {
  const [, film] =
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{11})(?![\w-])/i.exec(address) ?? [];
  if (film) return `https://www.youtube.com/watch?v=${film}`;
  const [, number] = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(address) ?? [];
  return number ? `https://vimeo.com/${number}` : address;
}
