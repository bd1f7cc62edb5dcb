import type { Warning } from '../model/warning.ts';
import { isTagName } from './kinds.ts';
import { readTags } from './read-tags.ts';

/** Conditions of Word and old browsers: `<![if IE]>`, `<![endif]>`. */
const OF_WORD = /^!?\[(?:if|endif|else)\b/i;

/**
 * Words that a parser takes for parts of a tag, and that no reader of a page sees: what an author put in angle brackets
 * (`<sic>`, `<name of the city>`), and what follows a lost quotation mark or a lost `>`. Nothing tells whether
 * they are text, so an editor is told of them, all of them.
 */
export function wordsInTags(html: string): Warning[] {
  const found = new Set<string>();
  const ended = new Set([...html.matchAll(/<\/([^\s/>]+)/g)].map(([, name = '']) => name.toLowerCase()));
  const isEnded = endsOfRaw(html);
  /** Where the tag begins that is read, and its name. */
  let start = 0;
  let name = '';
  let isOpen = false;
  let isSuspect = false;
  let depth = 0;
  /** Whether an element swallows all the rest: it is told of once. */
  let unclosed = false;
  readTags(html, {
    onopentagname(from, to) {
      start = from - 1;
      name = html.slice(from, to).toLowerCase();
      isOpen = true;
      isSuspect = !isTagName(name) && !ended.has(name) && depth === 0;
    },
    onattribname(from, to) {
      isSuspect ||= isDamaged(html.slice(from, to)) || (depth === 0 && isBareWord(html, from, to));
    },
    onopentagend(end) {
      if (isSuspect && hasWords(html.slice(start + 1, end))) found.add(html.slice(start, end + 1));
      isOpen = false;
      if (RAW.has(name) && !unclosed && !isEnded(name, end)) {
        unclosed = true;
        found.add(html.slice(start));
      }
      if (FOREIGN.has(name) && html[end - 1] !== '/') depth += 1;
    },
    onclosetag(from, to) {
      const end = html.indexOf('>', to);
      const inside = html.slice(to, end < 0 ? undefined : end);
      if (hasWords(inside)) found.add(html.slice(from - 2, end < 0 ? undefined : end + 1));
      if (FOREIGN.has(html.slice(from, to).toLowerCase())) depth = Math.max(0, depth - 1);
    },
    oncomment(from, to) {
      const isComment = html.startsWith('<!--', from - 4);
      const isClosed = to < html.length;
      const inside = html.slice(from, to);
      // What is left are a comment that was never closed, `</3 words>`, and a section of XML, which HTML has not.
      if ((isComment && isClosed) || OF_WORD.test(inside) || !hasWords(inside.replace(/^\[CDATA\[/, ''))) return;
      found.add(html.slice(from - (isComment ? 4 : 2), isClosed && !isComment ? to + 1 : to));
    },
    ondeclaration(from, to) {
      const text = html.slice(from, to);
      if (!/^!?doctype\b/i.test(text) && !OF_WORD.test(text) && hasWords(text)) found.add(html.slice(from - 1, to + 1));
    },
  });
  if (isOpen && hasWords(html.slice(start + 1))) found.add(html.slice(start));
  return [...found].map((tag) => ({
    code: 'markup-left-out',
    found: `“${tag.replace(/\s+/g, ' ')}”, which reads as a tag`,
    expected: 'Readers of the page did not see it. If it is text, put it into the article, with \\ before the <.',
  }));
}

/** A quotation mark or `<` within the name of an attribute: the value before or after it lost its own. */
function isDamaged(attribute: string): boolean {
  return /["'<]/.test(attribute) && hasWords(attribute);
}

/** A word that has no value, and is no attribute that needs none. */
function isBareWord(html: string, from: number, to: number): boolean {
  const word = html.slice(from, to).toLowerCase();
  if (!hasWords(word) || VALUELESS.has(word) || /^[a-z]+[-:][\w.:-]+$/.test(word)) return false;
  return !/^\s{0,99}=/.test(html.slice(to, to + 100));
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Tells whether an element in which no tags are read is closed after a place; places come in order. */
function endsOfRaw(html: string): (name: string, from: number) => boolean {
  const ends = new Map<string, number>();
  return (name, from) => {
    const known = ends.get(name);
    if (known !== undefined && known >= from) return known < html.length;
    const end = new RegExp(`</${name}[\\s/>]`, 'gi');
    end.lastIndex = from;
    const at = end.exec(html)?.index ?? html.length;
    ends.set(name, at);
    return at < html.length;
  };
}

/** Elements that contain only text, up to their end tag, and that readers do not see. */
const RAW: ReadonlySet<string> = new Set('script style textarea title iframe noembed noframes'.split(' '));

/** Elements with markup of another kind in them. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/** Attributes that are written without a value, or often are. */
const VALUELESS: ReadonlySet<string> = new Set(
  (
    'allowfullscreen webkitallowfullscreen mozallowfullscreen oallowfullscreen msallowfullscreen async autofocus ' +
    'autoplay checked compact controls crossorigin declare default defer disabled download formnovalidate hidden inert ' +
    'ismap itemscope loop multiple muted nohref nomodule noresize noshade novalidate nowrap open playsinline popover ' +
    'readonly required reversed selected seamless amp alt class content dir href id lang name rel role src style target ' +
    'title type value border width height nonce contenteditable draggable'
  ).split(' '),
);
