import type { ElementContent, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, FootnoteReference, Html, Image, Link, Definition, Root, Text } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { keepUnusedDefinitions } from '../../html/markdown/markdown-to-html.ts';
import { addedText, element } from '../../html/nodes.ts';
import type { Warning } from '../../model/warning.ts';
import { sayState, withoutOrders } from './blocks.ts';
import { findCitedByKey } from './cited-by-key.ts';
import type { Surroundings } from './dialects/dialect.ts';
import type { Draft } from './draft.ts';

/**
 * The text of a draft as HTML, with its notes in a list at the end, numbered in the order of their first marks, as every
 * generator of sites numbers them. HTML in it passes through.
 *
 * @param surroundings in a vault, the end of a line is a break
 */
export function draftToHtml(draft: Draft, { isVault, library }: Surroundings): string {
  draft.releaseCode();
  const tree: Root = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(draft.text);
  keepUnusedDefinitions(tree);
  visit(tree, (node) => {
    if (node.type === 'code') withoutOrders(node, draft);
    if (node.type === 'listItem') sayState(node);
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    withoutPlaces(node, draft);
  });
  const cited = findCitedByKey(tree, library);
  draft.citesByKey = cited.isInNotes;
  draft.warnings.push(...marksWithoutNotes(tree), ...cited.warnings);
  const notes: ElementContent[] = [];
  const numbers = numbersOf(tree);
  const body = toHast(tree, { allowDangerousHtml: true, handlers: handlers(numbers, notes, isVault) });
  const list = element('div', [element('hr'), element('ol', notes)], { className: ['footnotes'] });
  const html = [body, ...(notes.length > 0 ? [list] : [])].map((each) => toHtml(each, { allowDangerousHtml: true }));
  return draft.fill(html.join('\n'));
}

/** What a person should see of marks that no definition answers: they stay in the text as they are written. */
function marksWithoutNotes(tree: Root): Warning[] {
  const found: string[] = [];
  visit(tree, 'text', ({ value }) => void found.push(...value.matchAll(MARK).map(([mark]) => mark)));
  return found.map((mark) => ({
    code: 'mark-without-note',
    found: `the mark ${mark}`,
    expected: 'Its note is not found. The mark stays in the text as it is.',
  }));
}

/** Addresses and descriptions are no HTML: what was set aside is in them as it is written. */
function withoutPlaces(node: Link | Image | Definition, draft: Draft): void {
  node.url = draft.plain(node.url);
  if (node.type === 'image' && node.alt) node.alt = draft.plain(node.alt);
  if (node.type === 'link' && node.title) draft.drop(node.title, 'what a browser shows when a pointer is on a link');
}

/** The number of each note by its identifier: in the order of marks, and then of definitions that have none. */
function numbersOf(tree: Root): Map<string, number> {
  const defined = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => void defined.add(identifier));
  const inOrder: string[] = [];
  const add = (identifier: string) => {
    if (defined.has(identifier) && !inOrder.includes(identifier)) inOrder.push(identifier);
  };
  const inNotes: Root[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') {
      inNotes.push({ type: 'root', children: node.children });
      return 'skip';
    }
    if (node.type === 'footnoteReference') add(node.identifier);
    if (node.type === 'html') for (const [, label = ''] of node.value.matchAll(MARK)) add(label.toLowerCase());
    return undefined;
  });
  for (const note of inNotes) visit(note, 'footnoteReference', ({ identifier }) => add(identifier));
  for (const identifier of defined) add(identifier);
  return new Map(inOrder.map((identifier, index) => [identifier, index + 1]));
}

const MARK = /\[\^([^[\]\s]+)\]/g;

/** Notes in the form that Markdown Extra gives them. */
function handlers(numbers: ReadonlyMap<string, number>, notes: ElementContent[], hasBreaks: boolean): Handlers {
  const marks = new Map<number, number>();
  const written = new Set<string>();
  const mark = (number: number) => {
    const count = (marks.get(number) ?? 0) + 1;
    marks.set(number, count);
    const link = element('a', [addedText(String(number))], { href: `#fn:${number}` });
    return element('sup', [link], { id: `fnref${count > 1 ? count : ''}:${number}` });
  };
  return {
    footnoteReference(_state, { identifier, label }: FootnoteReference) {
      const number = numbers.get(identifier);
      return number === undefined ? addedText(`[^${label ?? identifier}]`) : mark(number);
    },
    footnoteDefinition(state, node: FootnoteDefinition) {
      const isFirst = !written.has(node.identifier);
      written.add(node.identifier);
      // Of two definitions, marks lead to the first.
      const id = isFirst ? { id: `fn:${numbers.get(node.identifier)}` } : {};
      notes.push(element('li', state.wrap(state.all(node), false), id));
      return undefined;
    },
    html(_state, { value }: Html) {
      const raw = value.replace(MARK, (whole, label: string) => {
        const number = numbers.get(label.toLowerCase());
        return number === undefined ? whole : toHtml(mark(number));
      });
      return { type: 'raw', value: raw };
    },
    ...(hasBreaks && {
      text(_state, { value }: Text): ElementContent[] {
        return value
          .split('\n')
          .flatMap((line, index): (ElementContent | HastText)[] => [
            ...(index > 0 ? [element('br')] : []),
            { type: 'text', value: index > 0 ? line.trimStart() : line },
          ]);
      },
    }),
  };
}
