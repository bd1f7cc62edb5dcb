import { articleWords } from '../article-words.ts';
import { readingButton } from './reading-button.ts';

/** After each jump within the page, offers the way back to the link that was followed. */
export function offerWayBack(): void {
  /** The links that led here, in order. */
  const trail: HTMLAnchorElement[] = [];
  let followed: HTMLAnchorElement | undefined;
  let remove: (() => void) | undefined;

  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // A paragraph's own link goes nowhere.
    followed = link && isHere(link) && !link.matches('.permalink') ? link : undefined;
  });

  // Only real jumps come here: a mark may also show its note where it is.
  addEventListener('hashchange', () => {
    remove?.();
    if (followed) trail.push(followed);
    else trail.pop();
    followed = undefined;
    const last = trail.at(-1);
    if (last)
      remove = readingButton(articleWords.reading.back, () => {
        addEventListener('hashchange', () => last.focus({ preventScroll: true }), { once: true });
        history.back();
      });
  });
}

function isHere({ pathname, search, hash }: HTMLAnchorElement): boolean {
  return hash !== '' && pathname === location.pathname && search === location.search;
}
