import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import type { PostNote } from '../../model/post.ts';
import { plainText } from '../../model/text-nodes.ts';
import { rebuild, textProperty } from '../prepare/rebuild.ts';
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
  // An element that HTML knows to stand within a line, so that a mark is laid out as one.
  const children = rebuild(nodes, (one) => [one.tagName === 'note-mark' ? { ...one, tagName: 'data' } : one]);
  const tree = toMdast({ type: 'root', children }, { document: true, handlers });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  tidyInline(root);
  return root.children;
}

/** Code that holds something. */
const code: Handle = (state, node: Element) =>
  plainText(node.children).trim() === '' ? undefined : defaultHandlers['code']?.(state, node);

// The library's own shape; it looks up only what the object itself has.
// eslint-disable-next-line no-restricted-syntax
const handlers: Record<string, Handle> = {
  code,
  kbd: code,
  samp: code,
  tt: code,
  data(state, node: Element) {
    const label = textProperty(node, 'label');
    if (label === undefined) return state.all(node);
    return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
  },
  sup: inTags('sup'),
  sub: inTags('sub'),
  cite: inTags('cite'),
  span(state, node: Element, parent) {
    const language = textProperty(node, 'lang');
    if (language === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return state.all(node);
    return inTags('span', ` lang="${language}"`)(state, node, parent);
  },
  var: (state, node: Element) => emphasis(state.all(node)),
  input: () => undefined,
};

/** HTML around what an element holds, where that fits into a line. */
function inTags(name: string, attributes = ''): Handle {
  return (state, node: Element) => {
    const children = state.all(node);
    if (!children.every(isPhrasing) || children.length === 0) return children;
    return [{ type: 'html', value: `<${name}${attributes}>` }, ...children, { type: 'html', value: `</${name}>` }];
  };
}

function emphasis(children: RootContent[]): RootContent[] {
  return children.every(isPhrasing) && children.length > 0 ? [{ type: 'emphasis', children }] : children;
}

const PHRASING: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type);
}
