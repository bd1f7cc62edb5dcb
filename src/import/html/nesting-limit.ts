import { blockNames } from './kinds.ts';
import { readTags } from './read-tags.ts';

/** More attributes on one element than any page needs. */
const maxAttributes = 400;

/**
 * Whether markup is nested, or left open, as no page needs it: a parser that follows the standard would then take time
 * or memory out of proportion to the size of the page, or overflow its stack.
 */
export function exceedsNestingLimit(html: string): boolean {
  const open: string[] = [];
  let tags = 0;
  let attributes = 0;
  /** Where the name of the last tag begins. */
  let nameStart = 0;
  /** How many blocks lost their end to the end tag of another element: a parser may leave them open. */
  let crossed = 0;
  /** Tags of formatting elements that are open, and how often a parser might open one again. */
  const formatting: string[] = [];
  let reopened = 0;
  /** Elements in a table but in none of its cells: a parser moves each of them in front of it. */
  let fostered = 0;
  let exceeded = false;

  readTags(html, {
    onopentagname(start, end) {
      if (exceeded) return;
      const name = html.slice(start, end).toLowerCase();
      const parent = open.at(-1);
      tags += 1;
      attributes = 0;
      nameStart = start;
      if (!formattingNames.has(name)) reopened += formatting.length;
      if (parent !== undefined && tableNames.has(parent) && !inTableNames.has(name)) fostered += 1;
      if (!voidNames.has(name) && !(parent === name && selfEndingNames.has(name))) {
        if (parent === 'p' && endsParagraph.has(name)) open.pop();
        open.push(name);
      }
      exceeded = open.length + crossed > 600 || fostered > 5000 || reopened > 4 * tags + 10_000;
    },
    onattribname() {
      attributes += 1;
      exceeded ||= attributes > maxAttributes;
    },
    onopentagend(end) {
      if (exceeded) return;
      const tag = html.slice(nameStart, end).toLowerCase();
      if (!formattingNames.has(nameOf(tag))) return;
      // A parser keeps three of the same kind at most.
      if (formatting.filter((other) => other === tag).length < 3) formatting.push(tag);
      exceeded = formatting.length > 300;
    },
    onclosetag(start, end) {
      if (exceeded) return;
      const name = html.slice(start, end).toLowerCase();
      const last = formatting.findLastIndex((tag) => nameOf(tag) === name);
      if (last >= 0) formatting.splice(last, 1);
      const index = open.lastIndexOf(name);
      if (index < 0) return;
      const [, ...inside] = open.splice(index);
      crossed += inside.filter((other) => !selfEndingNames.has(other) && blockNames.has(other)).length;
    },
  });
  return exceeded;
}

/** A page with only those of its tags that cannot nest: paragraphs, breaks, images and links. Its text stays whole. */
export function keepTextOnly(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let name = '';
  let nameStart = 0;
  let attributes = 0;
  const drop = (start: number, end: number): void => {
    parts.push(html.slice(from, start), ' ');
    from = end;
  };
  readTags(html, {
    onopentagname(start, end) {
      nameStart = start;
      attributes = 0;
      name = html.slice(start, end).toLowerCase();
    },
    onattribname() {
      attributes += 1;
    },
    onopentagend(end) {
      if (!keptNames.has(name) || attributes > maxAttributes) drop(nameStart - 1, end + 1);
    },
    onclosetag(start, end) {
      if (keptNames.has(html.slice(start, end).toLowerCase())) return;
      const close = html.indexOf('>', end);
      drop(html.lastIndexOf('<', start), close < 0 ? html.length : close + 1);
    },
  });
  parts.push(html.slice(from));
  return parts.join('');
}

/** The last of them contain raw text: without their tags, it would be read as markup. */
const keptNames: ReadonlySet<string> = new Set(
  'p br hr img a script style textarea title iframe xmp noembed noframes plaintext'.split(' '),
);

function nameOf(tag: string): string {
  return tag.split(/[\s/]/, 1)[0] ?? '';
}

const voidNames: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements that a parser opens again in every block that follows until they are closed. */
const formattingNames: ReadonlySet<string> = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));
const tableNames: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);
const inTableNames: ReadonlySet<string> = new Set(
  'thead tbody tfoot tr td th caption col colgroup script style'.split(' '),
);
/** Elements that one of the same kind ends. */
const selfEndingNames: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup a rt rp'.split(' '),
);
/** Some of the elements that end a paragraph. */
const endsParagraph: ReadonlySet<string> = new Set(
  'p div ul ol dl table blockquote pre h1 h2 h3 h4 h5 h6 section article form center figure hr'.split(' '),
);
