import type { Element, ElementContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { plainText } from '../../model/text-nodes.ts';
import { rebuild, textProperty } from './rebuild.ts';

/** Links of which only the words were kept, as warnings. */
export interface SafeLinks {
  nodes: ElementContent[];
  warnings: Warning[];
}

/**
 * Links with addresses that lead somewhere from any page: on the web, or to a mailbox. Addresses within the source's own site
 * are completed from the post's; of links to elsewhere only the words are kept. Links in links are undone.
 *
 * @param permalink the post's own address
 */
export function safeLinks(nodes: readonly ElementContent[], permalink: string | undefined): SafeLinks {
  const warnings: Warning[] = [];
  const safe = rebuild(nodes, (one) => {
    if (one.tagName !== 'a') return [one];
    const children = one.children.flatMap((child) => (isLink(child) ? child.children : [child]));
    if (children.length === 0) return [];
    const written = textProperty(one, 'href');
    const href = written === undefined ? undefined : webAddress(written, permalink);
    if (href !== undefined) return [{ ...one, properties: { href }, children }];
    if (written !== undefined && !written.startsWith('#')) warnings.push(withoutAddress(one, written));
    return children;
  });
  return { nodes: safe, warnings };
}

/** An address as the site accepts it. */
export function webAddress(written: string, permalink: string | undefined): string | undefined {
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(written)) return written.replace(/^mailto:/i, 'mailto:');
  const base = permalink !== undefined && /^https?:/i.test(permalink) ? permalink : undefined;
  if (written.startsWith('#')) return undefined;
  if (/^https?:\/\//i.test(written)) {
    return isWellFormed(written) ? written.replace(/^https?/i, (scheme) => scheme.toLowerCase()) : undefined;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return undefined;
  if (written.startsWith('//')) return isWellFormed(`https:${written}`) ? `https:${written}` : undefined;
  const whole = base === undefined ? undefined : URL.parse(written, base)?.href;
  return whole !== undefined && isWellFormed(whole) ? whole : undefined;
}

/**
 * Whether an address of the web stays valid as pages show it. They escape what an address may not hold, and an escaped
 * name is no host's.
 */
export function isWellFormed(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(encodeURI(address.toWellFormed()).replaceAll('%25', '%'));
}

function isLink(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'a';
}

function withoutAddress(link: Element, written: string): Warning {
  const address = written.length > 80 ? `${written.slice(0, 80)}…` : written;
  return {
    code: 'markup-left-out',
    ...placeOf(link),
    found: `a link from “${plainText(link.children).slice(0, 60)}” to ${address}`,
    ...(address !== written && { words: written }),
    expected: 'The words are kept without a link: the address leads nowhere on the web.',
  };
}

function placeOf(one: Element): { at?: number } {
  for (const child of one.children) {
    if (child.type === 'text' && child.data?.at !== undefined) return { at: child.data.at };
    const inner = child.type === 'element' ? placeOf(child) : {};
    if (inner.at !== undefined) return inner;
  }
  return {};
}
