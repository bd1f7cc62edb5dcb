import type { Emphasis, Parents, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/**
 * Underscores beside a character that takes two units, such as a picture: it may be a symbol, beside which they count.
 */
const BESIDE_PICTURE = /(?<![\\_])_+(?=[\uD800-\uDFFF])|(?<=[\uD800-\uDFFF])_+/g;

/** Emphasis within a word needs asterisks: underscores there are part of the word. */
const emphasis: NonNullable<NonNullable<Options['handlers']>['emphasis']> = Object.assign(
  (node: Emphasis, _parent: Parents | undefined, state: State, info: Info) =>
    `*${state.containerPhrasing(node, { ...info, before: '*', after: '*' })}*`,
  {
    attention: ({ data }: Emphasis) => ({
      construct: 'emphasis' as const,
      markers: data?.isInWord ? ['*', '_'] : ['_', '*'],
      sizes: [1],
    }),
    peek: ({ data }: Emphasis) => (data?.isInWord ? '*' : '_'),
  },
);

const handlers: Options['handlers'] = {
  emphasis,
  /** A mark at the start of a paragraph that a colon follows would make a note of it. */
  text(node: Text, parent: Parents | undefined, state, info) {
    const isAfterFirstMark =
      parent?.type === 'paragraph' && parent.children[0]?.type === 'footnoteReference' && parent.children[1] === node;
    const escape = isAfterFirstMark && node.value.startsWith(':') ? '\\' : '';
    const safe = state.safe(node.value, info);
    if (state.stack.includes('autolink')) return safe;
    return escape + safe.replace(BESIDE_PICTURE, (run) => run.replaceAll('_', '\\_'));
  },
};

/** What Sätteri and remark take for an address even when what follows is escaped. */
const unsafe: Options['unsafe'] = [
  {
    character: '.',
    before: '[Ww]{3}',
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'link'],
  },
];

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    incrementListMarker: true,
    handlers,
    unsafe,
  })
  .freeze();

/** Writes a Markdown tree: a line for each paragraph, `-` for lists, `_` and `**` for emphasis. */
export function stringify(tree: Root): string {
  return writer.stringify(tree);
}
