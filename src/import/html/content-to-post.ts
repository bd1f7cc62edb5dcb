import type { Element } from 'hast';
import type { Warning } from '../model/warning.ts';
import type { Post, Stated } from '../model/post.ts';
import { holdsWords, NO_TEXT, noteWithoutText } from '../model/note-without-text.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import { warningsOfComments } from './block-editor.ts';
import { cleanCharacters } from './clean-characters.ts';
import { cleanPost } from './clean-post.ts';
import { asTyped } from './markdown/as-typed.ts';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts';
import { markdownToHtml } from './markdown/markdown-to-html.ts';
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
  attachments?: Library;
  /** The post's number on the blog, for galleries too. */
  id?: string;
  /** Footnotes of the core block, which an export keeps apart: HTML by their ids. */
  footnotes?: readonly { id: string; content: string }[];
  /** What needs a person's eye in how it was found. */
  warnings?: readonly Warning[];
  /**
   * Pairs marks and notes. It is given the whole tree before paragraphs are made: a note may reach over blank lines.
   */
  pairNotes?: (post: Post) => Post;
}

/** A post or page as an export holds it: read, not yet converted. */
export interface ContentItem extends ContentOptions {
  file: string;
  place: string;
  stated: Stated;
  attachments: Library;
  warnings: readonly Warning[];
  /** Its text as WordPress stores it: blocks, classic HTML without paragraphs, or Markdown. Line ends are `\n`. */
  content: string;
}

/**
 * Reads the body of a post: HTML of either editor of WordPress, or Markdown. Its shortcodes become what they show, its
 * notes are paired, and all of it becomes safe, plain blocks.
 */
export function parseContent(content: string, options: ContentOptions = {}): Post {
  const isTyped = !options.isRendered;
  const markdown = isTyped ? asTyped(content) : '';
  const isMarkdown = looksLikeMarkdown(markdown);
  return treeToPost(parseFragment(isMarkdown ? markdownToHtml(markdown) : content), options, isTyped && !isMarkdown);
}

/**
 * Makes a post of a tree as it was parsed. From what an author typed, shortcodes become what they show; then notes are
 * paired, and then everything becomes plain blocks. Every text node knows its place in `source`.
 * @param isClassic whether line ends that are outside of the block editor's work make paragraphs
 */
export function treeToPost(
  { tree, isTextOnly, warnings: inTags }: Parsed,
  options: ContentOptions,
  isClassic = false,
): Post {
  const { file = '', place = '', stated, footnotes = [], isRendered = false, warnings = [], pairNotes } = options;
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
      ...warnings,
      ...(isTextOnly ? [textOnlyWarning] : []),
      ...inTags,
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
