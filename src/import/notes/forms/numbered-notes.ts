import type { Warning } from '../../model/warning.ts';
import type { Finding, Form, FoundNote, SearchContext } from '../finding.ts';
import type { Page } from '../page/read-page.ts';
import { warningAboutMark, warningAt } from '../warning-at.ts';
import { chooseLists, type Chosen, type ChosenMark, risingMost } from './choose-lists.ts';
import { collectLists } from './definition-lists.ts';
import { definitionSpans } from './definitions.ts';
import { numberDropped } from './leading-number.ts';
import { collectMarks, type MarkCandidate } from './mark-candidates.ts';
import { backLinks } from './links-of-notes.ts';

/**
 * Marks that are only numbers, and the texts that begin with them or that a list counts:
 *
 * - `word<sup>1</sup>`, `<sup>1,2</sup>`, `<sup>*</sup>`, `word¹`, `word[1]`, `word[1][2]`
 * - `<p>1. note`, `<p>[1] note`, `<p><i>1. note</i></p>`, `<p><sup>1</sup> note`, `<ol><li>note`, lines with `<br>`
 *
 * What says that they belong together is that a list's numbers are those of the marks before it, in the same order.
 * Exponents, indices, verse numbers, ordinary lists and bibliographies are left alone.
 */
export const numberedNotes: Form = (context) => {
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
};

function notesOf(context: SearchContext, { list, marks }: Chosen, allMarks: readonly ChosenMark[]): FoundNote[] {
  const { page } = context;
  const starts = list.definitions.map(({ start }) => start);
  const spans = definitionSpans(context, starts, allMarks);
  const cited = Map.groupBy(marks, ({ definition }) => definition);
  return list.definitions.flatMap((definition, index): FoundNote[] => {
    const span = spans[index];
    const own = cited.get(definition);
    if (!span || !own) return [];
    const { number, style } = definition;
    const dropped = numberDropped(page, span.from, number, style === 'counted');
    return [{ ...span, marks: own, printed: number, dropped: [...dropped, ...backLinks(page, span, new Set())] }];
  });
}

/** The commas and brackets of groups whose numbers are all marks. */
function restsOf(marks: readonly ChosenMark[]): Finding['dropped'] {
  return [...Map.groupBy(marks, ({ group }) => group)].flatMap(([{ from, to, size }, { length }]) =>
    length === size ? [{ from, to, as: 'mark' }] : [],
  );
}

/** What is uncertain about a list of notes and its marks. */
function warningsAboutList(page: Page, { list, marks }: Chosen): Warning[] {
  const cited = Map.groupBy(marks, ({ definition }) => definition);
  const seen = new Set<string>();
  const warnings = list.definitions.flatMap((definition): Warning[] => {
    const { number, at } = definition;
    const count = cited.get(definition)?.length ?? 0;
    const isAgain = seen.has(number);
    seen.add(number);
    const about = (code: Warning['code'], expected: string): Warning[] => [warningAt(page, at, code, expected)];
    if (isAgain)
      return about('note-number-repeated', `${number} is the number of two notes. This one stays in the text.`);
    if (count === 0) return about('note-without-mark', `Nothing cites note ${number}. It stays in the text as it is.`);
    if (count > 1)
      return about('note-cited-twice', `Note ${number} is cited ${count} times. See whether it should be.`);
    return [];
  });
  return [...warnings, ...warningsAboutMarks(page, marks)];
}

/** Marks that look certain, and that no list knows. A lone number may be anything, unless it is the first. */
function warningsAboutStrays(page: Page, chosen: readonly Chosen[], candidates: readonly MarkCandidate[]): Warning[] {
  const used = new Set(chosen.flatMap(({ marks }) => marks.map(({ from }) => from)));
  const styles = new Set(chosen.flatMap(({ marks }) => marks.map(({ style }) => style)));
  const strays = candidates.filter(({ likelihood, style, from }) => {
    const isUsual = style === 'raised' || (style === 'brackets' && styles.has(style));
    return likelihood === 'strong' && isUsual && !used.has(from);
  });
  if (chosen.length === 0 && !strays.some(({ number }) => number === '1')) return [];
  return strays.map((mark) => {
    const expected = `No note ${mark.number} is found. The mark stays in the text as it is.`;
    return warningAboutMark(page, mark, 'mark-without-note', expected);
  });
}

function warningsAboutMarks(page: Page, marks: Chosen['marks']): Warning[] {
  const numbered = marks.filter(({ number }) => /^\d/.test(number));
  const firsts = [...Map.groupBy(numbered, ({ number }) => number).values()].flatMap(([first]) => first ?? []);
  const rising = new Set(risingMost(firsts.map(({ number }) => parseInt(number, 10))));
  const misplaced = firsts.filter((_, index) => !rising.has(index));
  const uncertain = marks.filter(({ likelihood }, index) => likelihood === 'weak' && !isBetween(marks, index));
  return [
    ...misplaced.map((mark) => {
      const expected = `Mark ${mark.number} is out of order. Check whether it is a mark.`;
      return warningAboutMark(page, mark, 'mark-out-of-order', expected);
    }),
    ...uncertain.map((mark) => {
      const expected = `It is taken for mark ${mark.number}, which was not found elsewhere. Check whether it is a mark.`;
      return { ...warningAboutMark(page, mark, 'mark-uncertain', expected), confidence: 0.7 };
    }),
  ];
}

/** Whether the marks before and after one have the numbers before and after its own. */
function isBetween(marks: Chosen['marks'], index: number): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => parseInt(marks[index + step]?.number ?? '', 10));
  return before !== undefined && after !== undefined && own === before + 1 && own === after - 1;
}
