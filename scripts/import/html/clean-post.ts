import type { Element, ElementContent } from 'hast';
import type { Doubt } from '../model/doubt.ts';
import type { Post } from '../model/post.ts';
import type { Context, LeftOut } from './blocks/context.ts';
import { mainLanguage } from './blocks/main-language.ts';
import { toBlocks } from './blocks/to-blocks.ts';
import { levelHeadings } from './headings.ts';
import { blockNames } from './kinds.ts';
import { firstWords } from './nodes.ts';
import { contentOf } from './replace-nodes.ts';
import { sanitise } from './sanitise.ts';
import { readSections, type Section } from './sections.ts';

/** Makes safe, plain blocks of a post's text and of its notes. */
export function cleanPost(post: Post, isClassic: boolean): Post {
  const content = contentOf(post.tree);
  const sections = readSections(content, isClassic);
  const context: Context = {
    lineEndsInBlocks: isClassic && holdsTextWithoutParagraphs(sections),
    language: mainLanguage(content),
    holders: findHolders([...content, ...post.notes.flatMap(({ children }) => children)]),
    depth: 0,
    images: new Set(),
    leftOut: new Map(),
  };
  const blocks = sections.flatMap(({ nodes, isTyped }) => toBlocks(nodes, context, isTyped));
  levelHeadings(blocks);
  const notes = post.notes.map((note) => ({
    ...note,
    children: sanitise(toBlocks(note.children, context, isClassic)),
  }));
  return {
    ...post,
    tree: { ...post.tree, children: sanitise(blocks) },
    notes,
    doubts: [...post.doubts, ...[...context.leftOut].map(([kind, found]) => doubtOf(kind, found))],
  };
}

/** Whether more of what was typed stands outside of paragraphs than in them: its author ended lines on purpose. */
function holdsTextWithoutParagraphs(sections: readonly Section[]): boolean {
  let inParagraphs = 0;
  let outside = 0;
  for (const node of sections.filter(({ isTyped }) => isTyped).flatMap(({ nodes }) => nodes)) {
    if (node.type === 'text') outside += node.value.trim().length;
    else if (node.type === 'element' && node.tagName === 'p') inParagraphs += node.children.length * 20;
  }
  return outside > inParagraphs;
}

/** Inline elements that hold blocks. */
function findHolders(nodes: readonly ElementContent[]): Set<Element> {
  const holders = new Set<Element>();
  const look = (node: ElementContent): boolean => {
    if (node.type !== 'element') return false;
    const holds = node.children.map(look).includes(true);
    if (holds) holders.add(node);
    return holds || blockNames.has(node.tagName);
  };
  nodes.forEach(look);
  return holders;
}

const reasons: Readonly<Record<LeftOut, [one: string, advice: string]>> = {
  links: [
    'A link whose address could run a program, or is none',
    'Its words stay. Look whether they need another address.',
  ],
  images: [
    'An image without an address that could be shown',
    'Its description stays as text. Put the image in if it matters.',
  ],
  counters: ['An image of one point, which only counts readers', 'Nothing needs to be done.'],
  frames: ['A frame, a film or the like without an address that could be linked', 'Look whether the text needs it.'],
};

function doubtOf(kind: LeftOut, found: readonly string[]): Doubt {
  const [one, advice] = reasons[kind];
  const times = found.length > 1 ? ` (${found.length} times)` : '';
  return { code: 'markup-left-out', found: `${one}${times}: ${firstWords(found[0] ?? '')}`, advice };
}
