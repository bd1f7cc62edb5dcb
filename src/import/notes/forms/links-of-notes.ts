import type { Dropped } from '../finding.ts';
import { fragmentOf, property } from '../page/elements.ts';
import { elementsIn, lastAtOrBefore, selfAndAround, type Span, withBrackets } from '../page/places.ts';
import { isBlank, type Page, type PageElement, readable } from '../page/read-page.ts';
import { readNumeral } from './leading-number.ts';

/**
 * The names that a mark goes by: of its link, of what holds or is in the link, and of empty anchors right before it.
 */
export function markIds(page: Page, link: PageElement): Set<string> {
  const ids = new Set<string>();
  const add = ({ node }: PageElement): void => {
    for (const name of [property(node, 'id'), property(node, 'name')]) if (name !== '') ids.add(name);
  };
  const around = selfAndAround(link);
  const wider = around.findIndex(
    (outer) => outer !== link && readNumeral(page.view.slice(outer.from, outer.to)) === undefined,
  );
  around.slice(0, wider < 0 ? around.length : wider).forEach(add);
  elementsIn(page, { from: link.from + 1, to: link.to }).forEach(add);
  const index = lastAtOrBefore(page.elements, link.from);
  for (const before of page.elements.slice(Math.max(0, index - 6), Math.max(0, index))) {
    if (before.to <= link.from && isBlank(page.view.slice(before.from, link.from))) add(before);
  }
  return ids;
}

/** Whether a link is in small raised type, or contains some. */
export function isRaised(page: Page, link: PageElement): boolean {
  if (selfAndAround(link).some(({ node }) => node.tagName === 'sup')) return true;
  const inside = page.elements[lastAtOrBefore(page.elements, link.from) + 1];
  return (
    inside?.node.tagName === 'sup' && inside.to <= link.to && readable(page.view.slice(link.from, link.to)).length < 20
  );
}

/** Links of a note that lead back to where it is cited, and arrows at its end. */
export function backLinks(page: Page, span: Span, markIds: ReadonlySet<string>): Dropped[] {
  const links = elementsIn(page, span).filter((element) => isBackLink(page, element, markIds));
  const dropped = links.map((link): Dropped => {
    const { from, to } = withBrackets(page, link) ?? link;
    return { from, to, as: 'back-link' };
  });
  return [...dropped, ...trailingArrows(page.view, span)];
}

/** Whether a link says that it leads back, or leads to a mark and says nothing else. */
function isBackLink(page: Page, { node, from, to }: PageElement, markIds: ReadonlySet<string>): boolean {
  if (node.tagName !== 'a') return false;
  const text = readable(page.view.slice(from, to)).trim();
  const fragment = fragmentOf(property(node, 'href'));
  const names = ['className', 'role', 'rev', 'rel'].map((name) => property(node, name)).join(' ');
  const leadsBack = fragment !== undefined && (markIds.has(fragment) || /ref|anc|identifier/i.test(fragment));
  if (!leadsBack && !sayings.test(names) && !(fragment !== undefined && arrows.test(text))) return false;
  return text === '' || (text.length <= 40 && (arrows.test(text) || words.test(text)));
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
