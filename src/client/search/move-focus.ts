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

function nextStop(key: string, at: number, stops: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1];
  if (key === 'Escape' && at > 0) return stops[0];
  return undefined;
}
