import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { PostNote } from '../../model/post.ts';
import { plainText } from '../../model/text-nodes.ts';
import { attribute, mapElements } from '../../html/nodes.ts';
import { tidyInline } from './tidy-inline.ts';

/**
 * An article's text and notes as a Markdown tree, with the notes at the end.
 *
 * `<p>Fell.<note-mark label="651"></note-mark></p>` → a paragraph of the text `Fell.` and the mark `[^651]`
 */
export function articleTree(body: readonly ElementContent[], notes: readonly PostNote[]): Root {
  return {
    type: 'root',
    children: [
      ...blocksOf(body),
      ...notes.map(({ label, children }): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier: label.toLowerCase(),
        label,
        children: blocksOf(children).filter(
          (child) => child.type !== 'definition' && child.type !== 'footnoteDefinition',
        ) as FootnoteDefinition['children'],
      })),
    ],
  };
}

function blocksOf(nodes: readonly ElementContent[]): RootContent[] {
  // An element of running text, so that a mark is laid out as one.
  const children = mapElements(nodes, (one) => [one.tagName === 'note-mark' ? { ...one, tagName: 'data' } : one]);
  const tree = toMdast({ type: 'root', children }, { document: true, handlers });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  tidyInline(root);
  return root.children;
}

// The library's own shape; it looks up only what the object itself has.
// eslint-disable-next-line no-restricted-syntax
const handlers: Record<string, Handle> = {
  br: () => ({ type: 'html', value: '<br>' }),
  code(_state, node: Element) {
    const value = plainText(node.children).replace(/[\t\n\r ]+/g, ' ');
    return value.trim() === '' ? undefined : { type: 'inlineCode', value };
  },
  data(state, node: Element) {
    const label = attribute(node, 'label');
    if (label === undefined) return state.all(node);
    return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
  },
  li: (state, node: Element) => defaultHandlers.li({ ...state, toFlow: withParagraphs }, node),
  sup: inTags('sup'),
  sub: inTags('sub'),
  cite: inTags('cite'),
  span: (state, node: Element, parent) => inTags('span', ` lang="${attribute(node, 'lang')}"`)(state, node, parent),
};

/** HTML around what an element holds. */
function inTags(name: string, attributes = ''): Handle {
  return (state, node: Element) => {
    const children = state.all(node);
    if (children.length === 0) return [];
    return [{ type: 'html', value: `<${name}${attributes}>` }, ...children, { type: 'html', value: `</${name}>` }];
  };
}

/** Each run of text as a paragraph. The library takes HTML for a block; all that is written here is in running text. */
function withParagraphs(nodes: readonly RootContent[]): FlowContent[] {
  const blocks: FlowContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      open = undefined;
      blocks.push(node);
    } else {
      if (!open) blocks.push((open = { type: 'paragraph', children: [] }));
      open.children.push(node as PhrasingContent);
    }
  }
  return blocks;
}

type FlowContent = ReturnType<Parameters<Handle>[0]['toFlow']>[number];

function isBlock(node: RootContent): node is RootContent & FlowContent {
  return blockTypes.has(node.type);
}

const blockTypes: ReadonlySet<string> = new Set(
  'blockquote code definition footnoteDefinition heading list paragraph table thematicBreak'.split(' '),
);
