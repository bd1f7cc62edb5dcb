import type { ElementContent } from 'hast';
import { isHeading } from './name-headings.ts';

/**
 * Returns a function from the level of each heading, in order, to the level at which it is shown: at most one below the
 * heading above it. Level one is the title.
 *
 * levels 2, 4, 4, 3 → 2, 3, 3, 3
 */
export function headingLevels(): (level: number) => number {
  const open: { level: number; shown: number }[] = [];
  return (level) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const shown = Math.min(6, (open.at(-1)?.shown ?? 1) + 1);
    open.push({ level, shown });
    return shown;
  };
}

/** Sets the headings of a text to the levels of {@link headingLevels}. */
export function levelHeadings(blocks: readonly ElementContent[]): void {
  const levelOf = headingLevels();
  const walk = (node: ElementContent) => {
    if (node.type !== 'element') return;
    if (isHeading(node)) node.tagName = `h${levelOf(Number(node.tagName.slice(1)))}`;
    else node.children.forEach(walk);
  };
  blocks.forEach(walk);
}
