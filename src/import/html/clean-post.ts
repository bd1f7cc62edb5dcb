import { toString } from 'hast-util-to-string';
import type { Post } from '../model/post.ts';
import type { Context } from './blocks/context.ts';
import { findHolders } from './blocks/find-holders.ts';
import { warningsOfLeftOut } from './blocks/left-out.ts';
import { mainLanguage } from './blocks/main-language.ts';
import { toBlocks } from './blocks/to-blocks.ts';
import { levelHeadings } from './headings.ts';
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
    children: sanitise(toBlocks(note.children, context)),
  }));
  return {
    ...post,
    tree: { ...post.tree, children: sanitise(blocks) },
    notes,
    warnings: [...post.warnings, ...warningsOfLeftOut(context.leftOut)],
  };
}

/** Whether more of what was typed stands outside of paragraphs than in them: its author ended lines on purpose. */
function holdsTextWithoutParagraphs(sections: readonly Section[]): boolean {
  let inParagraphs = 0;
  let outside = 0;
  for (const node of sections.filter(({ isTyped }) => isTyped).flatMap(({ nodes }) => nodes)) {
    if (node.type === 'text') outside += node.value.trim().length;
    else if (node.type === 'element' && node.tagName === 'p') inParagraphs += toString(node).trim().length;
  }
  return outside > inParagraphs;
}
