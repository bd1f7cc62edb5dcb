import type { ElementContent } from 'hast';
import { isHeading } from './name-headings.ts';

/**
 * Prepares a function that gives one heading after the other the level that it is shown at: that of its section, at most
 * one below the heading that it stands under. Level one is the title.
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

/** Sets the headings of a text to the levels that {@link headingLevels} gives them. */
export function levelHeadings(blocks: readonly ElementContent[]): void {
  const levelOf = headingLevels();
  const walk = (node: ElementContent) => {
    if (node.type !== 'element') return;
    if (isHeading(node)) node.tagName = `h${levelOf(Number(node.tagName.slice(1)))}`;
    else node.children.forEach(walk);
  };
  blocks.forEach(walk);
}
