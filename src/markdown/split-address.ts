import type { Link, Text } from 'mdast';
import { addressLength } from './address-end.ts';

/**
 * Splits a bare address that was read too far into the address and the text after it; undefined for every other link.
 */
export function splitAddress({ position, url }: Readonly<Link>, markdown: string): [Link, Text] | undefined {
  const written = markdown.slice(position?.start.offset, position?.end.offset);
  if (!/^(?:https?:\/\/|www\.)/i.test(written)) return undefined;
  const after = written.slice(addressLength(written));
  if (after === '') return undefined;
  const address = url.slice(0, -after.length);
  return [{ type: 'link', url: address, children: [text(written.slice(0, -after.length))] }, text(after)];
}

function text(value: string): Text {
  return { type: 'text', value };
}
