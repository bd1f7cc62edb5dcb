import type { Element, ElementContent } from 'hast';
import type { TextLabels } from './text-labels.ts';

const FIXED = /^\[archive: (?:(damaged address)(?:(?=[\]])|(; likely)(?= ))|note (\S+?)(?=\]))?/u;

/**
 * Puts the fixed words of a remark of the archive into the language of the site; owners write them in English.
 *
 * `[archive: damaged address; likely …]` → `[Archiv: beschädigte Adresse; vermutlich …]`
 */
export function translateRemark({ properties, children }: Element, labels: TextLabels): ElementContent[] {
  const [first, ...rest] = children;
  const isRemark = Array.isArray(properties.className) && properties.className.includes('archive-remark');
  if (!isRemark || first?.type !== 'text') return children;
  const value = first.value.replace(FIXED, (_, damaged?: string, likely?: string, note?: string) => {
    const words =
      note === undefined
        ? damaged && (likely ? labels.damagedLikely : labels.damaged)
        : labels.remarkNote({ number: note });
    return `${labels.remark} ${words ?? ''}`;
  });
  return [{ type: 'text', value }, ...rest];
}
