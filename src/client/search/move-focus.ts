/**
 * Moves the focus between a box and the links below it with the arrow keys, and back to the box with Escape.
 *
 * @param stops the box, then the links; hidden ones are skipped
 */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const visible = stops.filter((stop) => stop.checkVisibility());
  const at = visible.findIndex((stop) => stop === document.activeElement);
  const next = nextStop(event.key, at, visible);
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/**
 * Moves the focus, which nothing has, to one of these stops: with the arrow keys to the first link in the window and
 * below, or to the stop before it, with Escape to the box. Returns whether there is such a stop.
 *
 * @param stops as of {@link moveFocus}
 */
export function beginFocus(key: string, [box, ...links]: readonly HTMLElement[]): boolean {
  const visible = links.filter((link) => link.checkVisibility());
  if (visible.length === 0) return false;
  const first = visible.findIndex((link) => link.getBoundingClientRect().top >= 0);
  const down = first === -1 ? visible.length : first;
  const next = key === 'Escape' ? box : key === 'ArrowDown' ? visible[down] : (visible[down - 1] ?? box);
  next?.focus();
  return next !== undefined;
}

function nextStop(key: string, at: number, stops: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1];
  if (key === 'Escape' && at > 0) return stops[0];
  return undefined;
}
