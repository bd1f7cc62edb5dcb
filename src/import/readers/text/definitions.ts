import type { Range } from '../../../base/range.ts';
import { definitionStarts, type DefinitionStart } from './definition-starts.ts';

/** The definition of a note in a list, from its number on. */
export interface Definition extends Range {
  label: string;
  /** Where its text begins. */
  from: number;
}

/** What it costs to hold that a number is missing from the list. */
const MISSING = 4;
/** How many numbers in a row may be missing. */
const WIDEST_GAP = 6;
/** What it costs to hold that a number was used twice. */
const TWICE = 3;

/**
 * Reads a list of notes. Numbers rise from one definition to the next, so of all places at which one may begin, those
 * are taken that make the likeliest rising list; a number at the start of a line of its own that fits nowhere else is
 * taken, too, so that a list in disorder loses nothing to its neighbours.
 */
export function readDefinitions(text: string, from: number, to: number): Definition[] {
  const starts = definitionStarts(text, from, to);
  const chain = bestChain(starts);
  const chosen = [...chain, ...strays(starts, chain)].sort((a, b) => a.start - b.start);
  return chosen.map(({ label, start, from: at }, index) => {
    const end = chosen[index + 1]?.start ?? to;
    return { label, start, from: at, end: at + text.slice(at, end).trimEnd().length };
  });
}

interface Link {
  start: DefinitionStart;
  total: number;
  before: Link | undefined;
}

function bestChain(starts: readonly DefinitionStart[]): DefinitionStart[] {
  const byNumber = new Map<number, Link>();
  let best: Link | undefined;
  for (const start of starts) {
    let link: Link = { start, total: start.score, before: undefined };
    for (let gap = 0; gap <= WIDEST_GAP + 1; gap++) {
      const before = byNumber.get(start.number - gap);
      if (!before || (gap === 0 && !start.atLine)) continue;
      const cost = gap > 0 ? MISSING * (gap - 1) : before.start.label === start.label ? TWICE : 0;
      const total = before.total - cost + start.score;
      if (total >= link.total) link = { start, total, before };
    }
    const known = byNumber.get(start.number);
    if (!known || link.total > known.total) byNumber.set(start.number, link);
    if (link.total > (best?.total ?? 0)) best = link;
  }
  const chain: DefinitionStart[] = [];
  for (let link = best; link; link = link.before) chain.push(link.start);
  return chain.reverse();
}

/** Definitions out of order: clear by themselves, and with numbers that the list lacks. */
function strays(starts: readonly DefinitionStart[], chain: readonly DefinitionStart[]): DefinitionStart[] {
  const labels = new Set(chain.map(({ label }) => label));
  const [first, last] = [chain[0]?.number ?? 0, chain.at(-1)?.number ?? 0];
  return starts.filter(({ atLine, score, number, label }) => {
    if (!atLine || score < 6 || labels.has(label) || number < first || number > last) return false;
    labels.add(label);
    return true;
  });
}
