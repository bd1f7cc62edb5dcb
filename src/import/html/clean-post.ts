import { toString } from 'hast-util-to-string';
import type { Post } from '../model/post.ts';
import { levelHeadings } from '../../markdown/heading-levels.ts';
import { type Context, warningsOfLeftOut } from './blocks/context.ts';
import { mainLanguage } from './blocks/main-language.ts';
import { findHolders, toBlocks } from './blocks/to-blocks.ts';
import { contentOf } from './nodes.ts';
import { readSections, type Section } from './block-editor.ts';

/** Makes safe, plain blocks of a post's text and of its notes. */
export function cleanPost(post: Post, isClassic: boolean): Post {
  const content = contentOf(post.tree);
  const sections = readSections(content, isClassic);
  const context: Context = {
    lineEndsInBlocks: isClassic && holdsTextWithoutParagraphs(sections),
    language: mainLanguage(content),
    permalink: post.stated.permalink,
    holders: findHolders([...content, ...post.notes.flatMap(({ children }) => children)]),
    depth: 0,
    images: new Set(),
    links: [],
    leftOut: [],
  };
  const blocks = sections.flatMap(({ nodes, isTyped }) => toBlocks(nodes, context, isTyped));
  levelHeadings(blocks);
  const notes = post.notes.map((note) => ({ ...note, children: toBlocks(note.children, context) }));
  return {
    ...post,
    tree: { ...post.tree, children: blocks },
    notes,
    warnings: [...post.warnings, ...warningsOfLeftOut(context)],
  };
}

/** Whether more of what was typed is outside of paragraphs than in them: its author ended lines on purpose. */
function holdsTextWithoutParagraphs(sections: readonly Section[]): boolean {
  let inParagraphs = 0;
  let outside = 0;
  for (const node of sections.filter(({ isTyped }) => isTyped).flatMap(({ nodes }) => nodes)) {
    if (node.type === 'text') outside += node.value.trim().length;
    else if (node.type === 'element' && node.tagName === 'p') inParagraphs += toString(node).trim().length;
  }
  return outside > inParagraphs;
}
