import type { LinkReference, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { HOLE, MARK, literalTexts } from './literal-text.ts';

type Faults = ParsedArticle['faults'];

/** `^[words]`, the inline notes of other systems; `10^[2]` is an exponent. */
const INLINE_NOTE = /\^\[(?=[^\]]*\p{L})[^\]]+\]/gsu;
/** `[words[^1]](…)`, `![words[^1]](…)`, `[words[^1]][…]`; a mark beside words in brackets does not match. */
const NOTE_IN_LINK = new RegExp(
  String.raw`!?\[(?:[^\][${MARK}]|\[[^\][]*\])*${MARK}[^\][]*\](?:\((?=[${HOLE}/#<.]|mailto:|\S+\))|\[(?=[^\]]*\])|(?=${HOLE}))`,
  'gsu',
);

/**
 * Finds notes in forms that Steppe does not read: readers would see their syntax, or a link instead of a note.
 *
 * `Text^[a note]`, `[the report[^1]](https://…)`, `He fled.[1]` with `[1]: https://…` → a fault each
 */
export function checkNoteSyntax(tree: Root, markdown: string): Faults {
  return [
    ...literalTexts(tree, markdown).flatMap(({ text, lineAt }): Faults => [
      ...Array.from(text.matchAll(INLINE_NOTE), ({ index }) => inlineNote(lineAt(index))),
      ...Array.from(text.matchAll(NOTE_IN_LINK), ({ 0: link, index }) => noteInLink(link, lineAt(index))),
    ]),
    ...ofType(allNodes(tree), 'linkReference').filter(isNumber).map(bracketNumber),
  ];
}

function inlineNote(line: number): Faults[number] {
  const expected = 'a mark, such as [^1], and the note on a line of its own: [^1]: …';
  return { code: 'note-inline', line, found: 'a note within the text, ^[…]', expected };
}

function noteInLink(link: string, line: number): Faults[number] {
  const isImage = link.startsWith('!');
  return {
    code: 'note-in-link',
    line,
    found: isImage ? 'a mark in the description of an image' : 'a mark in the words of a link',
    expected: isImage ? 'the mark after the image: ![…](…)[^1]' : 'the mark after the link: […](…)[^1]',
  };
}

/** Whether the text of a link is only the number of its definition. */
function isNumber(link: LinkReference): boolean {
  return link.referenceType !== 'full' && /^\d+[a-z]?$/i.test(toString(link));
}

function bracketNumber(link: LinkReference): Faults[number] {
  const number = toString(link);
  const found = `[${number}], which is a link and not a note`;
  const expected = `the mark [^${number}] and a note that begins with [^${number}]:`;
  return { code: 'note-brackets', line: link.position?.start.line ?? 1, found, expected };
}
