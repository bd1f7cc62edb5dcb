import type { ElementContent } from 'hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { isAllowedElement } from './inline-html.ts';
import type { NodeOf } from './nodes.ts';

export type Jsx = NodeOf<'mdxJsxTextElement' | 'mdxJsxFlowElement'>;

/** Whether an element is allowed in a brief: the elements allowed in articles, and `<br />`. */
export function isAllowedJsx({ name, attributes, children }: Jsx): boolean {
  const values = plainAttributes(attributes);
  if (values === undefined || name === null) return false;
  if (name === 'br') return attributes.length === 0 && children.length === 0;
  return isAllowedElement(name, values);
}

/**
 * Turns what MDX adds to Markdown into HTML. Nothing is run. Comments are left out. Elements that {@link isAllowedJsx}
 * accepts are kept; of all others only the words are shown, and the check of the content reports them.
 */
export const mdxHandlers: Handlers = {
  mdxTextExpression: () => undefined,
  mdxFlowExpression: () => undefined,
  mdxjsEsm: () => undefined,
  mdxJsxTextElement: toElement,
  mdxJsxFlowElement: toElement,
};

function toElement(state: State, node: Jsx): ElementContent | ElementContent[] {
  const children = state.all(node);
  if (!isAllowedJsx(node) || node.name === null) return children;
  return { type: 'element', tagName: node.name, properties: { ...plainAttributes(node.attributes) }, children };
}

/** The attributes of an element by name; undefined if one is an expression. */
function plainAttributes(attributes: Jsx['attributes']): Record<string, string> | undefined {
  const values = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
    values.set(attribute.name, attribute.value);
  }
  return Object.fromEntries(values);
}
