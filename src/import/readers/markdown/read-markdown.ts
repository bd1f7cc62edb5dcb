import { oneLine } from '../../frontmatter/clean-text.ts';
import { LONGEST_TEXT } from '../../input/too-long.ts';
import type { Element, ElementContent } from 'hast';
import { treeToPost } from '../../html/content-to-post.ts';
import { exceedsMarkdownNestingLimit } from '../../html/markdown/looks-like-markdown.ts';
import { contentOf, isElement, walkNodes } from '../../html/nodes.ts';
import { parseFragment } from '../../html/parse-html.ts';
import type { Found } from '../../model/found.ts';
import type { LeftOut, Post, Stated } from '../../model/post.ts';
import { plainText, textNodesIn } from '../../model/text-nodes.ts';
import type { Warning } from '../../model/warning.ts';
import { pairNotes } from '../../notes/pair-notes.ts';
import { takeWrittenImages } from '../written-images.ts';
import { changeAddresses } from '../read-fragment.ts';
import type { Surroundings } from './dialects/dialect.ts';
import { templatesOnly, toCommonMark } from './dialects/to-common-mark.ts';
import { Draft } from './draft.ts';
import { draftToHtml } from './to-html.ts';

/** A text in Markdown, and what is around it. */
export interface MarkdownText {
  /** The file, or the folder or zip file that it is in. */
  file: string;
  /** Where in it. */
  place: string;
  body: string;
  stated: Stated;
  warnings?: readonly Warning[];
  besides?: readonly LeftOut[];
  surroundings: Surroundings;
  /** Whether it is HTML, and only the signs of templates in it are to be read. */
  isHtml?: boolean;
  /** Where a link or an image leads, by what the text says. */
  changeAddress?: (address: string, isImage: boolean) => string;
}

/** Reads a text in any dialect of Markdown as a post. A heading at its top that is its title is not part of its text. */
export function readMarkdown(text: MarkdownText): Found {
  const { file, place, body, stated, warnings = [], besides = [] } = text;
  const named = stated.title !== undefined && { title: stated.title };
  if (body.length > LONGEST_TEXT) {
    const [found, most] = [body.length, LONGEST_TEXT].map((count) => count.toLocaleString('en'));
    return {
      unreadable: { file, place, ...named, why: `Its text has ${found} characters; expected ${most} at most.` },
    };
  }
  const draft = new Draft(body);
  const parsed = parseFragment(htmlOf(draft, text));
  const images = takeWrittenImages(parsed.tree);
  if (text.changeAddress) changeAddresses(parsed.tree, text.changeAddress);
  // Addresses lead where they lead now: none is completed from the post’s own.
  const { permalink, ...others } = stated;
  const own = [...warnings, ...draft.warnings, ...draft.keptWarnings()];
  const options = { file, place, stated: others, isRendered: true, warnings: own };
  const post = treeToPost(parsed, { ...options, pairNotes: (found) => pairNotes(withTitle(found)) });
  const whole = { ...post.stated, ...(permalink !== undefined && { permalink }) };
  return {
    post: {
      ...post,
      stated: whole,
      besides: [...besides, ...draft.besides],
      ...(images.size > 0 && { images }),
      ...(draft.citesByKey && { citesByKey: true }),
    },
  };
}

function htmlOf(draft: Draft, { body, isHtml, surroundings }: MarkdownText): string {
  if (exceedsMarkdownNestingLimit(body)) {
    draft.warnings.push(textOnly);
    return body
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/\n\s*\n/g, '<p>');
  }
  if (isHtml) templatesOnly(draft, surroundings);
  else toCommonMark(draft, surroundings);
  return isHtml ? draft.fill(draft.text) : draftToHtml(draft, surroundings);
}

const textOnly: Warning = {
  code: 'markup-left-out',
  found: 'Markdown that is nested, or left open, as nobody writes it',
  expected: 'Its text was kept as it is written. Compare it with the original.',
};

/** A post whose first block is a heading that says its title, or the only one of the first level, without it. */
function withTitle(post: Post): Post {
  const blocks = contentOf(post.tree);
  const index = blocks.findIndex(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  const first = blocks[index];
  if (!isElement(first) || !/^h[12]$/.test(first.tagName)) return post;
  const words = oneLine(plainText([first]));
  const { title } = post.stated;
  const isTitle = title === undefined ? first.tagName === 'h1' && isOnly(blocks, first) : sameWords(words, title);
  if (!isTitle || words === '' || holdsMark(first)) return post;
  const taken = textNodesIn([first]).flatMap(({ value, data }) =>
    data?.at === undefined ? [] : [{ start: data.at, end: data.at + value.length, to: 'title' as const }],
  );
  return {
    ...post,
    tree: { ...post.tree, children: blocks.filter((block) => block !== first) },
    taken: [...post.taken, ...taken],
    stated: { ...post.stated, title: title ?? words },
  };
}

function isOnly(blocks: readonly ElementContent[], first: Element): boolean {
  return blocks.every((block) => block === first || !isElement(block, 'h1'));
}

function sameWords(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(one) === letters(oneLine(other));
}

function holdsMark(node: Element): boolean {
  let found = false;
  walkNodes([node], (one) => (found ||= isElement(one, 'a') || isElement(one, 'note-mark')));
  return found;
}
