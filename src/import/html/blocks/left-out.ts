import type { Warning } from '../../model/warning.ts';
import { firstWords } from '../nodes.ts';

/** Things that show no text, and are left out. */
export type LeftOut = 'links' | 'images' | 'counters' | 'frames';

/** Records that something was left out. */
export function leaveOut({ leftOut }: { leftOut: Map<LeftOut, string[]> }, kind: LeftOut, found: string): void {
  const before = leftOut.get(kind);
  if (before) before.push(found);
  else leftOut.set(kind, [found]);
}

/** A warning for each kind of thing that was left out. */
export function warningsOfLeftOut(leftOut: ReadonlyMap<LeftOut, readonly string[]>): Warning[] {
  return [...leftOut].map(([kind, found]) => warningOf(kind, found));
}

const reasons: Readonly<Record<LeftOut, [one: string, expected: string]>> = {
  links: [
    'A link whose address could run a program, or is none',
    'Its words stay. Look whether they need another address.',
  ],
  images: [
    'An image without an address that could be shown',
    'Its description stays as text. Put the image in if it matters.',
  ],
  counters: ['An image of one point, which only counts readers', 'Nothing needs to be done.'],
  frames: ['A frame, a film or the like without an address that could be linked', 'Look whether the text needs it.'],
};

function warningOf(kind: LeftOut, found: readonly string[]): Warning {
  const [one, expected] = reasons[kind];
  const times = found.length > 1 ? ` (${found.length} times)` : '';
  const shown = firstWords(found[0] ?? '');
  const all = found.join('\n');
  return { code: 'markup-left-out', found: `${one}${times}: ${shown}`, ...(all !== shown && { words: all }), expected };
}
