import type { Element } from 'hast';
import type { Warning } from '../model/warning.ts';
import type { Post, Stated } from '../model/post.ts';
import { holdsWords, NO_TEXT, noteWithoutText } from '../model/note-without-text.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import { warningsOfComments } from './block-editor.ts';
import { cleanCharacters } from './clean-characters.ts';
import { cleanPost } from './clean-post.ts';
import { addedText, contentOf, element } from './nodes.ts';
import { parseFragment, type Parsed } from './parse-html.ts';
import { convertShortcodes } from './shortcodes/convert-shortcodes.ts';
import type { Library } from './shortcodes/converters.ts';
import { sayStyles } from './style-elements.ts';
import { removeUnseen } from './unseen.ts';

/** How the body of a post is to be read. */
export interface ContentOptions {
  file?: string;
  place?: string;
  stated?: Partial<Stated>;
  /**
   * Whether it comes from the page itself, and not from what its author typed: line ends and shortcodes mean nothing
   * then.
   */
  isRendered?: boolean;
  /** The files of the blog, for galleries. */
  library?: Library;
  /** The post's number on the blog, for galleries too. */
  number?: string;
  /** Footnotes of the core block, which an export keeps apart: HTML by their ids. */
  footnotes?: readonly { id: string; content: string }[];
  /**
   * Pairs marks and notes. It is given the whole tree before paragraphs are made: a note may reach over blank lines.
   */
  pairNotes?: (post: Post) => Post;
}

/**
 * Makes a post of a tree as it was parsed. From what an author typed, shortcodes become what they show; then notes are
 * paired, and then everything becomes plain blocks. Every text node knows its place in `source`.
 * @param isClassic whether line ends that are outside of the block editor's work make paragraphs
 */
export function treeToPost({ tree, isTextOnly, warnings }: Parsed, options: ContentOptions, isClassic = false): Post {
  const { file = '', place = '', stated, footnotes = [], isRendered = false, pairNotes } = options;
  const notes = footnoteList(footnotes);
  if (footnotes.length > 0) tree.children.push(notes.list);
  const characters = cleanCharacters(tree);
  const unseen = removeUnseen(tree);
  const source = stampOffsets(tree);
  sayStyles(tree);
  const shortcodes = isRendered ? undefined : convertShortcodes(tree, options);
  const post: Post = {
    file,
    place,
    source,
    tree,
    notes: [],
    taken: shortcodes?.taken ?? [],
    stated: { authors: [], categories: [], tags: [], ...stated },
    warnings: [
      ...(isTextOnly ? [textOnlyWarning] : []),
      ...warnings,
      ...characters,
      ...notes.warnings,
      ...unseen,
      ...warningsOfComments(tree),
      ...(shortcodes?.warnings ?? []),
    ],
  };
  return cleanPost(pairNotes ? pairNotes(post) : post, isClassic);
}

/** The notes of the core block as WordPress shows them: a list at the end. One without text says so. */
function footnoteList(footnotes: readonly { id: string; content: string }[]): { list: Element; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const items = footnotes.map(({ id, content }, index) => {
    const parsed = parseFragment(content);
    const children = contentOf(parsed.tree);
    const isEmpty = !holdsWords(children);
    warnings.push(...parsed.warnings, ...(isEmpty ? [noteWithoutText(String(index + 1))] : []));
    return element('li', isEmpty ? [addedText(NO_TEXT)] : children, { id });
  });
  return { list: element('ol', items, { className: ['wp-block-footnotes'] }), warnings };
}

const textOnlyWarning: Warning = {
  code: 'markup-left-out',
  found: 'Markup that is nested, or left open, as in no page that a person wrote',
  expected: 'Its text, links and images were kept, and nothing else of it. Compare it with the page.',
};
