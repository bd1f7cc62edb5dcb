import { blockNames } from './kinds.ts';
import { readTags, type Tag } from './read-tags.ts';

/** More attributes on one element than any page needs. */
const maxAttributes = 400;

/**
 * Whether markup is nested, or left open, as no page needs it: a parser that follows the standard would then take time
 * or memory out of proportion to the size of the page, or overflow its stack.
 */
export function exceedsNestingLimit(html: string): boolean {
  const open: string[] = [];
  let tags = 0;
  /** How many blocks lost their end to the end tag of another element: a parser may leave them open. */
  let crossed = 0;
  /** Formatting elements that are open, as they are written, and how often a parser might open one again. */
  const formatting: { name: string; written: string }[] = [];
  let reopened = 0;
  /** Elements in a table but in none of its cells: a parser moves each of them in front of it. */
  let fostered = 0;
  let exceeded = false;

  const cut = readTags(html, {
    open({ name, start, end, attributes }) {
      if (exceeded) return;
      const parent = open.at(-1);
      tags += 1;
      if (!formattingNames.has(name)) reopened += formatting.length;
      if (parent !== undefined && tableNames.has(parent) && !inTableNames.has(name)) fostered += 1;
      if (!voidNames.has(name) && !(parent === name && selfEndingNames.has(name))) {
        if (parent === 'p' && endsParagraph.has(name)) open.pop();
        open.push(name);
      }
      if (formattingNames.has(name)) {
        const written = html.slice(start, end).toLowerCase();
        // A parser keeps three of the same kind at most.
        if (formatting.filter((other) => other.written === written).length < 3) formatting.push({ name, written });
      }
      exceeded =
        attributes.length > maxAttributes ||
        open.length + crossed > 600 ||
        fostered > 5000 ||
        formatting.length > 300 ||
        reopened > 4 * tags + 10_000;
    },
    close({ name }) {
      if (exceeded) return;
      const last = formatting.findLastIndex((other) => other.name === name);
      if (last >= 0) formatting.splice(last, 1);
      const index = open.lastIndexOf(name);
      if (index < 0) return;
      const [, ...inside] = open.splice(index);
      crossed += inside.filter((other) => !selfEndingNames.has(other) && blockNames.has(other)).length;
    },
  });
  return exceeded || (cut?.attributes.length ?? 0) > maxAttributes;
}

/** A page with only those of its tags that cannot nest: paragraphs, breaks, images and links. Its text stays whole. */
export function keepTextOnly(html: string): string {
  const parts: string[] = [];
  let from = 0;
  const look = ({ name, start, end, attributes }: Tag): void => {
    if (keptNames.has(name) && attributes.length <= maxAttributes) return;
    parts.push(html.slice(from, start), ' ');
    from = end;
  };
  const cut = readTags(html, { open: look, close: look });
  if (cut) look(cut);
  parts.push(html.slice(from));
  return parts.join('');
}

/** The last of them contain raw text: without their tags, it would be read as markup. */
const keptNames: ReadonlySet<string> = new Set(
  'p br hr img a script style textarea title iframe xmp noembed noframes plaintext'.split(' '),
);

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
