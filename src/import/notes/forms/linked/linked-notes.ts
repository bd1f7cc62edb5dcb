import type { FoundNote, SearchContext } from '../../finding.ts';
import type { PageElement } from '../../page/read-page.ts';
import { backLinks } from '../shared/back-links.ts';
import type { DefinitionStart } from '../shared/definitions.ts';
import { definitionSpans } from '../shared/definitions.ts';
import { numberDropped } from '../shared/leading-number.ts';
import { isRaised, markIds } from '../shared/mark-places.ts';
import { readNumeral } from '../shared/numeral.ts';

/** A mark, and the place where its note starts. */
export interface Pair {
  mark: PageElement;
  start: DefinitionStart;
}

/**
 * Makes notes of pairs. A number that one note's text names in a link to another is no mark of that one, unless it is
 * raised.
 */
export function notesFromPairs(context: SearchContext, pairs: readonly Pair[]): FoundNote[] {
  const { page, claims } = context;
  const marks = pairs.map(({ mark }) => mark).sort((a, b) => a.from - b.from);
  const starts = new Map<number, { start: DefinitionStart; marks: PageElement[] }>();
  for (const { mark, start } of pairs) {
    const known = starts.get(start.line);
    if (known) known.marks.push(mark);
    else starts.set(start.line, { start, marks: [mark] });
  }
  const ordered = [...starts.values()].sort((a, b) => a.start.line - b.start.line);
  const spans = definitionSpans(
    context,
    ordered.map(({ start }) => start),
    marks,
  );
  const insides = new Uint8Array(page.view.length);
  for (const { from, to } of spans) insides.fill(1, from, to);

  return ordered.flatMap(({ start, marks: all }, index) => {
    const span = spans[index];
    const own = all.filter((mark) => insides[mark.from] === 0 || isRaised(page, mark)).sort((a, b) => a.from - b.from);
    const [first] = own;
    if (!span || !first || claims.has(span.from) || own.some(({ from }) => from >= span.from && from < span.to))
      return [];
    const ids = new Set(own.flatMap((mark) => [...markIds(page, mark)]));
    const printed = readNumeral(page.view.slice(first.from, first.to));
    const counted = start.container?.node.tagName === 'li' && start.container.parent?.node.tagName === 'ol';
    const dropped = [...numberDropped(page, span.from, printed, counted), ...backLinks(page, span, ids)];
    return [{ ...span, marks: own, dropped, certain: true, ...(printed === undefined ? {} : { printed }) }];
  });
}
