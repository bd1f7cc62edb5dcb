/** In milliseconds: the longest time to the second press of most double clicks. */
const WAIT = 220;
const NAME = '.explained';

/**
 * Keeps the explanation of a name closed if its text is selected, by a double click or by dragging. A single click opens
 * it as soon as it cannot be the first of two; a touch, a key and an assistive technology at once.
 */
export function waitForDoubleClick(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('pointerdown', () => clearTimeout(timer), true);
  document.addEventListener('click', (event) => {
    const name = event.target instanceof Element ? event.target.closest(NAME) : null;
    // What a label does to its button, and what is no mouse, has no clicks to count.
    if (!name || event.detail === 0 || event.pointerType !== 'mouse') return;
    event.preventDefault();
    if (event.detail > 1 || getSelection()?.isCollapsed === false) return;
    timer = setTimeout(() => {
      const button = name.querySelector('button');
      button?.focus({ preventScroll: true });
      button?.click();
    }, WAIT);
  });
}
