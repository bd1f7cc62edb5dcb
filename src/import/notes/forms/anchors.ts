import { memoizeByObject } from '../../../base/memoize.ts';
import type { Form, SearchContext } from '../finding.ts';
import { coreNoteOf, fragmentOf, isNoteish, isUuid, noteIdOf, property } from '../page/elements.ts';
import { elementsIn, lineAt, selfAndAround } from '../page/places.ts';
import type { Page, PageElement } from '../page/read-page.ts';
import { definitionAt, type DefinitionStart } from './definitions.ts';
import { isOwnStyle, leadingNumber, readNumeral } from './leading-number.ts';
import { notesFromPairs, type Pair } from './linked-forms.ts';
import { isRaised, markIds } from './links-of-notes.ts';

/**
 * A link that shows a number or sign and leads down to the start of a note:
 *
 * - Markdown Extra: `<sup id="fnref:1"><a href="#fn:1">1</a></sup>`, `<li id="fn:1">note <a href="#fnref:1">↩</a>`
 * - Jetpack: the same with `fn-ID-1`; MultiMarkdown: `<a href="#fn:1" id="fnref:1" class="footnote">[1]</a>`
 * - Pandoc: `<a href="#fn1" class="footnoteRef" id="fnref1"><sup>1</sup></a>`, newer with `role="doc-noteref"`
 * - Word: `<a href="#_ftn1" name="_ftnref1">[1]</a>`, `<p><a href="#_ftnref1" name="_ftn1">[1]</a> note`
 * - Footnotes Made Easy: `<a href="#footnote_0_9" id="identifier_0_9">1</a>`, `<li id="footnote_0_9">`
 * - Easy Footnotes: `<a href="#easy-footnote-bottom-1-9"><sup>1</sup></a>`, `<li><span id="easy-footnote-bottom-1-9">`
 * - the Footnotes block of WordPress: `<sup data-fn="UUID" class="fn"><a href="#UUID" id="UUID-link">1</a></sup>`,
 *   `<li id="UUID">note <a href="#UUID-link">↩︎</a></li>`; other things carry `data-fn` too, but no UUID
 * - by hand: `<a href="#1">1</a>`, `<a name="1">[1]</a> note`
 *
 * The names do not matter much; that both ends are there, and something that says that they are a note, does. Contents
 * lists, comments and links to sections are not notes.
 */
export const anchors: Form = (context) => {
  const links = context.page.elements.flatMap((mark) => linkOf(context, mark));
  const endOf = memoizeByObject((target: PageElement) => linkEnd(context, target));
  const pairs: Pair[] = [];
  const accepted = new Set<PageElement>();
  for (const link of links) {
    const end = link.target.from > link.mark.from ? endOf(link.target) : undefined;
    if (!end || !isNote(context, link, end)) continue;
    pairs.push({ mark: link.mark, start: end.start });
    accepted.add(link.target);
  }
  for (const { mark, target } of links) {
    const end = target.to <= mark.from && accepted.has(target) ? endOf(target) : undefined;
    if (end && !startsLine(context, mark)) pairs.push({ mark, start: end.start });
  }
  return { notes: notesFromPairs(context, pairs) };
};

/** A link within the page. Word's addresses may name a file that was. */
interface Link {
  mark: PageElement;
  fragment: string;
  target: PageElement;
}

/** The note that a link leads to, and the names that its own links lead to. */
interface LinkEnd {
  start: DefinitionStart;
  leadsTo: Set<string>;
}

function linkOf({ page, isClaimed }: SearchContext, mark: PageElement): Link[] {
  const href = mark.node.tagName === 'a' ? property(mark.node, 'href') : '';
  const ofCore = coreNoteOf(mark.node);
  const stated = ofCore ?? noteIdOf(mark.node);
  const fragment = stated ?? fragmentOf(href);
  if (fragment === undefined || never.test(fragment) || isClaimed(mark.from)) return [];
  const target = page.byId.get(fragment);
  const number = readNumeral(page.view.slice(mark.from, mark.to));
  if (!target || target === mark || number === undefined) return [];
  const isHere = stated !== undefined || href.startsWith('#') || noteName.test(fragment);
  return isHere || isNumbered(page, target, number) ? [{ mark, fragment, target }] : [];
}

/** Whether a place begins with a number as only notes do: an address with the page's own name leads there, too. */
function isNumbered(page: Page, target: PageElement, number: string): boolean {
  const found = leadingNumber(page, target.from);
  return isOwnStyle(found) && found.printed === number;
}

function linkEnd(context: SearchContext, target: PageElement): LinkEnd | undefined {
  const start = definitionAt(context, target);
  if (!start) return undefined;
  const { page, lines } = context;
  const from = Math.min(start.from, target.from);
  const to = start.container?.to ?? lines[start.line]?.to ?? from;
  const leadsTo = new Set<string>();
  for (const { node } of elementsIn(page, { from, to })) {
    const fragment = fragmentOf(property(node, 'href'));
    if (fragment !== undefined) leadsTo.add(fragment);
  }
  return { start, leadsTo };
}

/** Whether anything says that a link and the place that it leads to are a mark and a note. */
function isNote(context: SearchContext, { mark, fragment, target }: Link, { start, leadsTo }: LinkEnd): boolean {
  const { page } = context;
  if (isUuid(fragment) || noteIdOf(mark.node) !== undefined) return true;
  const leadsBack = !markIds(page, mark).isDisjointFrom(leadsTo);
  if (startsLine(context, mark) && !isRaised(page, mark)) return leadsBack && noteName.test(fragment);
  if (leadsBack || noteName.test(fragment)) return true;
  const number = readNumeral(page.view.slice(mark.from, mark.to));
  if (leadingNumber(page, start.from)?.printed === number) return true;
  return selfAndAround(target).some(({ node }) => isNoteish(node));
}

function startsLine({ page, lines }: SearchContext, mark: PageElement): boolean {
  const line = lines[lineAt(lines, mark.from)];
  return line === undefined || !/\p{L}/u.test(page.view.slice(line.from, Math.min(mark.from, line.from + 2000)));
}

const noteName = /(?:^|[^a-z])(?:fn|ftn|edn|(?:foot|end)?note|cite_note)(?![a-z]*ref)|footnote|endnote|fußnote/i;
const never = /^(?:comment|respond|top$|section|sec-|chapter|page|toc|heading|h-|more-)/i;
