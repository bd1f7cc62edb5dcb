import type { Hit } from './model.ts';

export interface Later {
  /** Whether the hits are still shown. */
  isCurrent: () => boolean;
  onError: (error: unknown) => void;
}

/** How far below the window a hit may be when its quotes are loaded. */
const MARGIN = '400px';

/**
 * Loads the quotes of hits when a reader is about to see them, and draws these hits again.
 *
 * @param items the elements of the hits, in their order
 */
export function finishWhenSeen(
  hits: readonly Hit[],
  items: readonly Element[],
  draw: (hits: readonly Hit[]) => readonly Element[],
  { isCurrent, onError }: Later,
): void {
  const waiting = new Map(
    items.flatMap((item, index): [Element, () => Promise<Hit>][] => {
      const hit = hits[index];
      return hit && 'finish' in hit && hit.finish ? [[item, hit.finish]] : [];
    }),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const finish = waiting.get(target);
        if (!isIntersecting || !finish) continue;
        observer.unobserve(target);
        finish().then((finished) => {
          if (isCurrent()) replace(target, draw([finished]));
        }, onError);
      }
    },
    { rootMargin: MARGIN },
  );
  for (const item of waiting.keys()) observer.observe(item);
}

/** Replaces an element; if one of its links has the focus, the same link has it afterwards. */
function replace(item: Element, others: readonly Element[]): void {
  const links = [...item.querySelectorAll('a')];
  const focused = links.findIndex((link) => link === document.activeElement);
  item.replaceWith(...others);
  if (focused >= 0) others.flatMap((other) => [...other.querySelectorAll('a')])[focused]?.focus();
}
