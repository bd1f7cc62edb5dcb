import { contentOf, isElement } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';
import type { SearchContext } from '../finding.ts';
import { isNoteish, property } from '../page/elements.ts';
import { isDivided, lastAtOrBefore, type Line, lineAt, selfAndAround, type Span } from '../page/places.ts';
import { isBlank, type Page, type PageElement, readable } from '../page/read-page.ts';
import { definitionIn, type DefinitionStart } from './definitions.ts';
import { isOwnStyle, leadingNumber, type LeadingNumber } from './leading-number.ts';
import { isNotesHeading, isTypedRule } from './notes-heading.ts';

/** A text that begins with a number, or that a list counts. */
export interface Definition {
  number: string;
  at: number;
  start: DefinitionStart;
  style: LeadingNumber['style'] | 'counted';
}

/** Definitions whose numbers rise, one after another. */
export interface DefinitionList {
  definitions: Definition[];
  from: number;
  to: number;
  /** What says that they are notes: a heading (3), a rule or a name (2), that nothing follows (1), nothing (0). */
  rank: 0 | 1 | 2 | 3;
}

/** All lists on a page that could be notes, in order. */
export function collectLists(context: SearchContext): DefinitionList[] {
  return [...countedLists(context), ...writtenLists(context)]
    .map((definitions) => describe(context, definitions))
    .filter(({ rank, definitions }) => rank >= 2 || definitions[0]?.style !== 'space')
    .sort((a, b) => a.from - b.from);
}

/** `<ol>`: the list counts, unless its items bring their own numbers. */
function countedLists({ page, lines, isClaimed }: SearchContext): Definition[][] {
  const items = new Map<PageElement, Definition[]>();
  const counts = new Map<PageElement, number>();
  for (const element of page.elements) {
    const { node, parent, from, to } = element;
    if (node.tagName === 'ol') {
      items.set(element, []);
      counts.set(element, (parseInt(property(node, 'start'), 10) || 1) - 1);
    }
    const list = node.tagName === 'li' && parent ? items.get(parent) : undefined;
    if (!list || !parent) continue;
    const counted = parseInt(property(node, 'value'), 10) || (counts.get(parent) ?? 0) + 1;
    counts.set(parent, counted);
    const index = lineAt(lines, from + 1);
    const line = lines[index];
    if (!line || line.from >= to || isClaimed(from + 1)) continue;
    const own = leadingNumber(page, line.from);
    const { printed: number, style } = isOwnStyle(own) ? own : { printed: String(counted), style: 'counted' as const };
    list.push({ number, at: line.from, start: definitionIn(page.view, line, index), style });
  }
  return [...items.values()].filter(({ length }) => length > 0);
}

/** Lines that begin with a number or sign. */
function writtenLists(context: SearchContext): Definition[][] {
  const written = context.lines.flatMap((line, index) => definitionOf(context, line, index));
  const lists: Definition[][] = [];
  written.forEach((definition, index) => {
    const list = lists.at(-1);
    const next = written[index + 1];
    if (list && continues(context, list, definition)) list.push(definition);
    else {
      // One between two of a list stays out of it, unless it is written as the next one is, and the list not.
      const isOfNext = definition.style === next?.style && list?.at(-1)?.style !== definition.style;
      if (!list || !next || !continues(context, list, next) || isOfNext) lists.push([definition]);
    }
  });
  return lists;
}

function definitionOf({ page, isClaimed }: SearchContext, line: Line, index: number): Definition[] {
  if (line.heading || isClaimed(line.from) || isClaimed(line.to - 1)) return [];
  const found = leadingNumber(page, line.from);
  if (!found || found.to >= line.to || selfAndAround(line.block).some(({ node }) => node.tagName === 'ol')) return [];
  if (!isOwnStyle(found) && isOfTable(page, line.block)) return [];
  const text = readable(page.view.slice(found.to, Math.min(line.to, found.to + 200))).trim();
  const isAddress =
    /\]\uE000*:[\s\uE000]*$/.test(page.view.slice(line.from, found.to)) &&
    /^<?(?:https?:|ftp:|mailto:|www\.|\/)/i.test(text);
  if (isAddress || printout.test(text)) return [];
  const start = definitionIn(page.view, line, index);
  return [{ number: found.printed, at: line.from, start, style: found.style }];
}

/** Whether a block is in a cell of a table that has more columns than one for numbers and one for texts. */
function isOfTable({ view }: Page, start: PageElement | undefined): boolean {
  const cell = selfAndAround(start).find(({ node }) => node.tagName === 'td' || node.tagName === 'th');
  const row = cell?.parent;
  if (!cell || !row) return false;
  const filled = contentOf(row.node).filter((node) => isElement(node) && /\S/.test(plainText([node])));
  return filled.length > 2 || !isBlank(view.slice(row.from, cell.from));
}

/** Whether a definition goes on with a list: its number is the next, or nearly, and it is not far. */
function continues({ page, lines }: SearchContext, list: readonly Definition[], next: Definition): boolean {
  const last = list.at(-1);
  if (!last || next.start.line - last.start.line > furthest) return false;
  if (isDivided(page, { from: last.at, to: next.at })) return false;
  if (lines[last.start.line]?.block?.parent !== lines[next.start.line]?.block?.parent && !next.start.container)
    return false;
  const rise = parseInt(next.number, 10) - parseInt(last.number, 10);
  if (Number.isNaN(rise)) return /^\D/.test(next.number) && /^\D/.test(last.number);
  return (rise > 0 && rise <= 3) || (rise === 0 && next.number > last.number);
}

function describe(context: SearchContext, definitions: Definition[]): DefinitionList {
  const first = definitions[0];
  const last = definitions.at(-1);
  const from = first?.at ?? 0;
  const to = last?.start.container?.to ?? context.lines[last?.start.line ?? 0]?.to ?? from;
  return { definitions, from, to, rank: rankOf(context, first?.start.line ?? 0, { from, to }) };
}

/** @param line the index of the first line of a list */
function rankOf({ page, lines }: SearchContext, line: number, { from, to }: Span): DefinitionList['rank'] {
  const before = lines[line - 1];
  const divider = page.dividers[lastAtOrBefore(page.dividers, from)];
  const isRuled = divider?.node.tagName === 'hr' && divider.from >= (before?.to ?? 0);
  if (before && isNotesHeading(page.view.slice(before.from, before.to))) return 3;
  if (isRuled || (before && isTypedRule(page.view.slice(before.from, before.to)))) return 2;
  if (selfAndAround(lines[line]?.block).some(({ node }) => node.tagName === 'aside' || isNoteish(node))) return 2;
  const after = lines[lineAt(lines, to + 1)];
  return !after || isDivided(page, { from: to - 1, to: after.from + 1 }) ? 1 : 0;
}

/** What a program prints, rather than a person writes. */
const printout = /^(?:(?:[\s"'\d.,+e:-]|true|false|na|null|inf|nan)*|(?:["“][^"”]{0,20}["”]\s?)+)$/i;

/** How many lines apart two notes in a row may start. */
const furthest = 7;
