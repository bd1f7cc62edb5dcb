import type { Element, ElementContent } from 'hast';
import { parseArticle } from '../../markdown/parse-article.ts';
import type { Warning } from '../model/warning.ts';
import type { PostNote } from '../model/post.ts';
import { plainText } from '../model/text-nodes.ts';
import { firstDifference, lettersOf } from './completeness/letters.ts';
import { stringify } from './markdown/stringify.ts';
import { articleTree } from './markdown/to-mdast.ts';
import { labelsIn, type Prepared } from './prepare/prepare.ts';
import { addedText, element, mapElements, placeOf } from '../html/nodes.ts';

/**
 * Text and notes without the markup that Markdown cannot say: each block that does not read back as it was is written
 * with less, until it does. Its words stay, and a warning says so.
 */
export function plainWhereNeeded(prepared: Prepared): Prepared {
  const warnings: Warning[] = [];
  const change = (blocks: readonly ElementContent[]): ElementContent[] =>
    blocks.flatMap((block) => {
      if (readsBack([block])) return [block];
      const plain = [withoutEmphasis([block]), asParagraphs([block])].find(readsBack);
      if (plain) warnings.push(withoutMarkup(block));
      return plain ?? [block];
    });
  return {
    ...prepared,
    body: change(prepared.body),
    notes: prepared.notes.map(({ label, children }) => ({ label, children: change(children) })),
    warnings: [...prepared.warnings, ...warnings],
  };
}

/** Whether the site reads blocks as they are. */
function readsBack(blocks: readonly ElementContent[]): boolean {
  const notes = [...new Set(labelsIn(blocks))].map((label): PostNote => ({
    label,
    children: [element('p', [addedText('Note.')])],
  }));
  const { blocks: read, faults } = parseArticle(stringify(articleTree(blocks, notes)));
  return faults.length === 0 && firstDifference(lettersOf(blocks), lettersOf(read)) === undefined;
}

/** Blocks stay, and so do marks, images and line breaks. */
const KEPT = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table thead tbody tr td th hr br img note-mark'.split(' '),
);

function withoutEmphasis(blocks: readonly ElementContent[]): ElementContent[] {
  return mapElements(blocks, (one) => (KEPT.has(one.tagName) ? [one] : one.children));
}

const INLINE = new Set(['note-mark', 'br', 'img']);

/** Every run of text as a paragraph of its own. */
function asParagraphs(blocks: readonly ElementContent[]): ElementContent[] {
  const paragraphs: Element[] = [];
  let open: Element | undefined;
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element' || INLINE.has(node.tagName)) {
        if (!open) paragraphs.push((open = element('p')));
        open.children.push(node);
      } else {
        open = undefined;
        walk(node.children);
        open = undefined;
      }
    }
  };
  walk(withoutEmphasis(blocks));
  return paragraphs;
}

function withoutMarkup(block: ElementContent): Warning {
  return {
    code: 'markup-left-out',
    at: placeOf([block]),
    found: `markup in “${plainText([block]).trim().slice(0, 60)}” that Markdown has no form for`,
    expected: 'Its words are kept without the markup: compare them with the original.',
  };
}
