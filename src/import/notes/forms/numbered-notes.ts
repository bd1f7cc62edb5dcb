import type { Finding, FoundNote, SearchContext } from '../finding.ts';
import { backLinks } from './back-links.ts';
import { definitionSpans } from './definitions.ts';
import { numberDropped } from './leading-number.ts';
import { chooseLists, type Chosen, type ChosenMark } from './choose-lists.ts';
import { collectLists } from './definition-lists.ts';
import { collectMarks } from './mark-candidates.ts';
import { warningsAboutList, warningsAboutStrays } from './numbered-warnings.ts';

/**
 * Marks that are only numbers, and the texts that begin with them or that a list counts:
 *
 * - `word<sup>1</sup>`, `<sup>1,2</sup>`, `<sup>*</sup>`, `word¹`, `word[1]`, `word[1][2]`
 * - `<p>1. note`, `<p>[1] note`, `<p><i>1. note</i></p>`, `<p><sup>1</sup> note`, `<ol><li>note`, lines with `<br>`
 *
 * What says that they belong together is that a list's numbers are those of the marks before it, in the same order.
 * Exponents, indices, verse numbers, ordinary lists and works that are only listed are none.
 */
export function numberedNotes(context: SearchContext): Finding {
  const candidates = collectMarks(context);
  const chosen = chooseLists(collectLists(context), candidates);
  const marks = chosen.flatMap((list) => list.marks).sort((a, b) => a.from - b.from);
  return {
    notes: chosen.flatMap((list) => notesOf(context, list, marks)),
    dropped: restsOf(marks),
    warnings: [
      ...chosen.flatMap((list) => warningsAboutList(context.page, list)),
      ...warningsAboutStrays(context.page, chosen, candidates),
    ],
  };
}

function notesOf(context: SearchContext, { list, marks }: Chosen, allMarks: readonly ChosenMark[]): FoundNote[] {
  const { page } = context;
  const starts = list.definitions.map(({ start }) => start);
  const spans = definitionSpans(context, starts, allMarks);
  const cited = Map.groupBy(marks, ({ definition }) => definition);
  return list.definitions.flatMap((definition, index): FoundNote[] => {
    const span = spans[index];
    const own = cited.get(definition);
    if (!span || !own) return [];
    const counted = definition.style === 'counted';
    const dropped = [
      ...numberDropped(page, span.from, definition.number, counted),
      ...backLinks(page, span, new Set()),
    ];
    return [{ ...span, marks: own, printed: definition.number, dropped }];
  });
}

/** The commas and brackets of groups whose numbers are all marks. */
function restsOf(marks: readonly ChosenMark[]): Finding['dropped'] {
  const counts = new Map<ChosenMark['group'], number>();
  for (const { group } of marks) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].flatMap(([group, count]) => (count === group.size ? group.rest : []));
}
