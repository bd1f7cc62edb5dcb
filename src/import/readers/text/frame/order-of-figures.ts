import type { DayFound } from './days-in-figures.ts';

/** Which figure of dates such as `03/04/2014` is the day. */
export type OrderOfFigures = keyof DayFound['day'];

/**
 * Tells from all dates of a text which figure comes first: a 13 is no month; and posts are in order, the newest first or
 * last. The day comes first where nothing says otherwise.
 */
export function orderOfFigures(days: readonly DayFound['day'][]): OrderOfFigures {
  const impossible = (order: OrderOfFigures) => days.filter((day) => day[order] === undefined).length;
  const [dayFirst, monthFirst] = [impossible('dayFirst'), impossible('monthFirst')];
  if (dayFirst !== monthFirst) return dayFirst < monthFirst ? 'dayFirst' : 'monthFirst';
  return turns(days, 'monthFirst') < turns(days, 'dayFirst') ? 'monthFirst' : 'dayFirst';
}

/** How often the dates turn from rising to falling, or back. */
function turns(days: readonly DayFound['day'][], order: OrderOfFigures): number {
  const dates = days.map((day) => day[order] ?? '');
  const steps = dates.slice(1).flatMap((date, index) => {
    const before = dates[index] ?? '';
    return date === before ? [] : [date > before];
  });
  return steps.slice(1).filter((isRising, index) => isRising !== steps[index]).length;
}
