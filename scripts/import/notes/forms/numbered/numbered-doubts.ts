import type { Doubt } from '../../../model/doubt.ts';
import { doubtAboutMark, doubtAt } from '../../doubt-at.ts';
import type { Page } from '../../page/read-page.ts';
import type { Chosen } from './choose-lists.ts';
import type { MarkCandidate } from './mark-candidates.ts';
import { risingMost } from './rising.ts';

/** What is doubtful about a list of notes and its marks. */
export function doubtsAboutList(page: Page, { list, marks }: Chosen): Doubt[] {
  const counts = new Map<unknown, number>();
  for (const { definition } of marks) counts.set(definition, (counts.get(definition) ?? 0) + 1);
  const seen = new Set<string>();
  const doubts = list.definitions.flatMap((definition): Doubt[] => {
    const { number, at } = definition;
    const count = counts.get(definition) ?? 0;
    const isAgain = seen.has(number);
    seen.add(number);
    const about = (code: Doubt['code'], advice: string): Doubt[] => [doubtAt(page, at, code, advice)];
    if (isAgain) return about('note-number-twice', `${number} stands before two notes. This one stays in the text.`);
    if (count === 0) return about('note-without-mark', `Nothing cites note ${number}. It stays in the text as it is.`);
    if (count > 1)
      return about('note-cited-twice', `Note ${number} is cited ${count} times. See whether it should be.`);
    return [];
  });
  return [...doubts, ...doubtsAboutMarks(page, marks)];
}

/** Marks that look certain, and that no list knows. A lone number may be anything, unless it is the first. */
export function doubtsAboutStrays(
  page: Page,
  chosen: readonly Chosen[],
  candidates: readonly MarkCandidate[],
): Doubt[] {
  const used = new Set(chosen.flatMap(({ marks }) => marks.map(({ from }) => from)));
  const styles = new Set(chosen.flatMap(({ marks }) => marks.map(({ style }) => style)));
  const strays = candidates.filter(({ standing, style, from }) => {
    const isUsual = style === 'raised' || (style === 'brackets' && styles.has(style));
    return standing === 'strong' && isUsual && !used.has(from);
  });
  if (chosen.length === 0 && !strays.some(({ number }) => number === '1')) return [];
  return strays.map(({ from, to, number }) => {
    const advice = `No note ${number} is found. The mark stays in the text as it is.`;
    return doubtAboutMark(page, from, to, 'mark-without-note', advice);
  });
}

function doubtsAboutMarks(page: Page, marks: Chosen['marks']): Doubt[] {
  const firsts = firstOfEach(marks);
  const rising = new Set(risingMost(firsts.map(({ number }) => parseInt(number, 10))));
  const misplaced = firsts.filter((_, index) => !rising.has(index));
  const uncertain = marks.filter(({ standing }, index) => standing === 'weak' && !isBetween(marks, index));
  return [
    ...misplaced.map(({ from, to, number }) => {
      const advice = `Mark ${number} is out of order. Check whether it is a mark.`;
      return doubtAboutMark(page, from, to, 'mark-out-of-order', advice);
    }),
    ...uncertain.map(({ from, to, number }) => {
      const advice = `It is taken for mark ${number}, which was not found elsewhere. Check whether it is a mark.`;
      return { ...doubtAboutMark(page, from, to, 'mark-uncertain', advice), confidence: 0.7 };
    }),
  ];
}

/** The first mark of each number. */
function firstOfEach(marks: Chosen['marks']): Chosen['marks'] {
  const seen = new Set<string>();
  return marks.filter(({ number }) => {
    const isFirst = /^\d/.test(number) && !seen.has(number);
    seen.add(number);
    return isFirst;
  });
}

/** Whether the marks before and after one have the numbers before and after its own. */
function isBetween(marks: Chosen['marks'], index: number): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => parseInt(marks[index + step]?.number ?? '', 10));
  return before !== undefined && after !== undefined && own === before + 1 && own === after - 1;
}
