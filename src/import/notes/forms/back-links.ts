import type { Dropped } from '../finding.ts';
import { fragmentOf, property } from '../page/elements.ts';
import { lastAtOrBefore, type Span } from '../page/places.ts';
import { type Page, type PageElement, readable, tag } from '../page/read-page.ts';

/** Links of a note that lead back to where it is cited, and arrows at its end. */
export function backLinks(page: Page, span: Span, markIds: ReadonlySet<string>): Dropped[] {
  const dropped: Dropped[] = [];
  for (let index = lastAtOrBefore(page.elements, span.from - 1) + 1; index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (!element || element.from >= span.to) break;
    if (element.node.tagName === 'a' && isBackLink(page, element, markIds)) {
      const around = withBrackets(page.view, element);
      dropped.push({ ...around, as: 'back-link' });
    }
  }
  return [...dropped, ...trailingArrows(page.view, span)];
}

/** Whether a link says that it leads back, or leads to a mark and says nothing else. */
export function isBackLink(page: Page, { node, from, to }: PageElement, markIds: ReadonlySet<string>): boolean {
  const text = readable(page.view.slice(from, to)).trim();
  const fragment = fragmentOf(property(node, 'href'));
  const names = ['className', 'role', 'rev', 'rel'].map((name) => property(node, name)).join(' ');
  const leadsBack = fragment !== undefined && (markIds.has(fragment) || /ref|anc|identifier/i.test(fragment));
  if (!leadsBack && !sayings.test(names) && !(fragment !== undefined && arrows.test(text))) return false;
  return text === '' || (text.length <= 40 && (arrows.test(text) || words.test(text)));
}

/** With the brackets that hold nothing but it. */
function withBrackets(view: string, { from, to }: Span): Span {
  let before = from - 1;
  let after = to;
  while (view[before] === tag) before -= 1;
  while (view[after] === tag) after += 1;
  const pair = `${view[before] ?? ''}${view[after] ?? ''}`;
  return pair === '[]' || pair === '()' ? { from: before, to: after + 1 } : { from, to };
}

function trailingArrows(view: string, { from, to }: Span): Dropped[] {
  const dropped: Dropped[] = [];
  for (let at = to - 1; at >= from && /(?:[\s\u00A0\uE000-\uE002↩↑⏎↵]|\uFE0E|\uFE0F)/.test(view[at] ?? ''); at -= 1) {
    if (/[↩↑⏎↵]|\uFE0E|\uFE0F/.test(view[at] ?? '')) dropped.push({ from: at, to: at + 1, as: 'back-link' });
  }
  return dropped;
}

const sayings = /back-?link|back-?ref|footnote-?back|reversefootnote|to-top|footnote-return/i;
const arrows = /^[[(\s]*(?:[\^↩↑⬆⇧⤴←⏎↵⮌▲△«\uE004][\uFE0E\uFE0F]?\s*)+[\])\s.]*$/;
const words =
  /^[[(\s]*(?:\d{1,5}[a-z]?|[a-z]{1,2}|[*†‡§¶#]+|.*(?:\b(?:back|return|jump|top|text|up|zurück|retour|terug|volver|indietro)\b|наверх|назад|вернуться|[↩↑]).*)[\])\s.:]*$/iu;
