import type { Delete, Link, Text } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';
import { addressLength } from './address-end.ts';
import { isSingleTilde } from './single-tildes.ts';

/**
 * For MDX that Astro renders: leaves text as text that Markdown takes for something else, as
 * {@link import('./read-markdown.ts').readMarkdown} does for articles.
 *
 * `~3~5 hours: https://wire.example/a”` → `<p>~3~5 hours: <a href="https://wire.example/a">https://wire.example/a</a>”</p>`
 */
export const asWritten: MdastPluginDefinition = {
  name: 'as-written',
  options: { position: true },
  delete(node: Readonly<Delete>, context) {
    if (!isSingleTilde(node, context.source)) return;
    context.replaceNode(node, [text('~'), ...node.children, text('~')]);
  },
  link(node: Readonly<Link>, context) {
    const [link, after] = splitAddress(node, context.source) ?? [];
    if (link && after) context.replaceNode(node, [link, after]);
  },
};

/** A bare address that goes on too far as the address and the text after it; undefined for every other link. */
export function splitAddress({ position, url }: Readonly<Link>, source: string): [Link, Text] | undefined {
  const written = source.slice(position?.start.offset, position?.end.offset);
  if (!/^(?:https?:\/\/|www\.)/i.test(written)) return undefined;
  const after = written.slice(addressLength(written));
  if (after === '') return undefined;
  const address = url.slice(0, -after.length);
  return [{ type: 'link', url: address, children: [text(written.slice(0, -after.length))] }, text(after)];
}

function text(value: string): Text {
  return { type: 'text', value };
}
