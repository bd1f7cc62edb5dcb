import { plural } from '../../base/plural.ts';
import type { Skipped } from '../model/found.ts';

/** How many titles of what was left out for one reason the terminal names. */
const NAMED = 3;

/** What was left out and why, with the option that would bring it in: a line for each reason. */
export function describeSkipped(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return [];
  const groups = Map.groupBy(skipped, ({ why }) => why);
  return ['Left out:', ...[...groups].map(([why, items]) => `  ${describeReason(why, items)}`)];
}

function describeReason(why: string, items: readonly Skipped[]): string {
  const titles = [...new Set(items.map(nameOf).filter((title) => title !== ''))];
  const named = titles.slice(0, NAMED);
  const more = titles.length > NAMED ? ' …' : '';
  const option = items[0]?.option;
  const advice = option === undefined ? '' : `; --include ${option} brings ${items.length === 1 ? 'it' : 'them'} in`;
  return `${plural(items.length, 'post')}: ${why}${named.length > 0 ? ` (${named.join(', ')}${more})` : ''}${advice}`;
}

/** The title of what was left out, and its file where that is all of it. */
function nameOf({ file, place, title }: Skipped): string {
  const quoted = title === '' ? '' : `“${title}”`;
  if (!/^the (?:page|post|file)$/.test(place)) return quoted;
  return quoted === '' ? file : `${file}, ${quoted}`;
}
