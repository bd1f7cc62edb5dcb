import type { ElementContent, Text } from 'hast';
import { bareAddresses, withoutSignsAfter } from '../../../markdown/address-end.ts';
import { sliceText } from '../../model/text-nodes.ts';
import { isWellFormed } from '../../html/addresses.ts';
import { element } from '../../html/nodes.ts';

/** Elements whose text is left as it is. */
const CLOSED = new Set(['a', 'pre', 'code']);

/** What may begin an address; text without it is passed over at once. */
const MAY_HOLD = /https?:\/\/|www\.|@/i;

/** What an autolink cannot contain, what would break the cell of a table, and what would look like a mark. */
const BREAKS_LINK = /[|<>\\`\p{Cc}]|\[\^/u;

/** The addresses of mailboxes that every reader of Markdown takes between `<` and `>` (within CommonMark § 6.5). */
const MAILBOX = /^[a-z0-9][a-z0-9._+-]*@[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/i;

/**
 * Bare addresses as links, without the punctuation after them.
 *
 * `See https://wire.example/a_b.` → `See <a href="https://wire.example/a_b">https://wire.example/a_b</a>.`
 */
export function linkAddresses(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return linkText(node);
    if (node.type !== 'element' || CLOSED.has(node.tagName)) return [node];
    return [{ ...node, children: linkAddresses(node.children) }];
  });
}

function linkText(text: Text): ElementContent[] {
  if (!MAY_HOLD.test(text.value)) return [text];
  const result: ElementContent[] = [];
  let from = 0;
  for (const { schema, index, raw, url } of bareAddresses(text.value)) {
    const isBareName = schema === '' && !/^www\./i.test(raw);
    if (isBareName || !/^(https?:|mailto:|)$/i.test(schema)) continue;
    const written = withoutSignsAfter(raw);
    const href = url
      .slice(0, url.length - (raw.length - written.length))
      .replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
    const isValid = href.startsWith('mailto:') ? MAILBOX.test(written) : isWellFormed(href);
    if (!isValid || BREAKS_LINK.test(written)) continue;
    const end = index + written.length;
    if (index > from) result.push(sliceText(text, from, index));
    result.push(element('a', [sliceText(text, index, end)], { href }));
    from = end;
  }
  if (from < text.value.length) result.push(sliceText(text, from));
  return result;
}
