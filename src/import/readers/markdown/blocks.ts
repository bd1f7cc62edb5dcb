import type { Code, ListItem } from 'mdast';
import type { Draft } from './draft.ts';

/**
 * A piece of code with its language alone, and without what a program is told of it. Quarto and R Markdown have that in
 * braces and in remarks at its top.
 *
 * "```{r, echo=FALSE}" → r
 *
 * @param node is changed
 */
export function withoutOrders(node: Code, draft: Draft): void {
  const why = 'what a program is told of a piece of code';
  const [, language, orders = ''] = CHUNK.exec([node.lang, node.meta].filter(Boolean).join(' ')) ?? [];
  if (language === undefined) {
    if (node.meta) draft.drop(node.meta, why);
    return;
  }
  node.lang = language;
  node.meta = null;
  draft.drop(orders, why);
  const [lines = ''] = ORDERS.exec(node.value) ?? [];
  node.value = node.value.slice(lines.length);
  draft.drop(lines, why);
}

/** @example "{r}", "{python setup, include=FALSE}", "{.bash .wide}" */
const CHUNK = /^\{\s*[.=]?([A-Za-z][\w+#-]*)[\s,]*([^{}]*)\}$/;
/** @example "#| echo: false" */
const ORDERS = /^(?:[^\S\n]*(?:#|\/\/|--|%%)\|[^\n]*(?:\n|$))+/;

/**
 * Says at the beginning of an item of a list of tasks whether it is done: ☐ or ☑.
 *
 * @param item is changed
 */
export function sayState(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return;
  const sign = item.checked ? '☑ ' : '☐ ';
  item.checked = null;
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: sign });
}
