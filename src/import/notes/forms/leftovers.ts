import type { Warning } from '../../model/warning.ts';
import { warningAboutMark, warningAt } from '../warning-at.ts';
import type { Finding, Scene } from '../finding.ts';
import { fragmentOf, property } from '../page/elements.ts';
import { lineAt } from '../page/lines.ts';
import type { PageElement } from '../page/read-page.ts';
import { isBlank } from '../page/signs.ts';
import { isUuid } from './linked/core-block.ts';
import { readNumeral } from './shared/numeral.ts';

/** Finds no notes, but what names itself a mark or a note and is neither: one without the other. */
export function leftovers(scene: Scene): Finding {
  const { page, claims } = scene;
  const warnings = page.elements
    .filter(({ from, to }) => !claims.has(from) && !claims.has(from + 1) && !claims.has(to - 1))
    .flatMap((element): Warning[] => {
      if (isMark(scene, element)) {
        const expected = 'Its note is not found. The mark stays in the text as it is.';
        return [warningAboutMark(page, element.from, element.to, 'mark-without-note', expected)];
      }
      const isNote = isDefinition(scene, element);
      return isNote
        ? [warningAt(page, element.from + 1, 'note-without-mark', 'Nothing cites it. It stays in the text as it is.')]
        : [];
    });
  return { notes: [], dropped: [], warnings };
}

function isMark(scene: Scene, element: PageElement): boolean {
  const { node, from, to } = element;
  if (isUuid.test(property(node, 'dataFn'))) return true;
  const fragment = node.tagName === 'a' ? fragmentOf(property(node, 'href')) : undefined;
  if (fragment === undefined || !noteName.test(fragment)) return false;
  return readNumeral(scene.page.view.slice(from, to)) !== undefined && !startsLine(scene, element);
}

function isDefinition(scene: Scene, element: PageElement): boolean {
  const { node, parent } = element;
  const isCore =
    node.tagName === 'li' &&
    property(parent?.node ?? node, 'className')
      .split(' ')
      .includes('wp-block-footnotes');
  if (isCore) return true;
  return (
    [property(node, 'id'), property(node, 'name')].some((name) => noteName.test(name)) && startsLine(scene, element)
  );
}

function startsLine({ page, lines }: Scene, { from }: PageElement): boolean {
  const line = lines[lineAt(lines, from)];
  return line !== undefined && isBlank(page.view.slice(line.from, from));
}

/** Names that generators give to notes. @example "fn:1", "fn-77-1", "_ftn1", "footnote_0_9" */
const noteName = /^(?:fn[:_-]?|_ftn|_edn|footnote[_-]|easy-footnote-bottom-)\d/;
