const VISIBLE_FOR = 8000;
let timer: ReturnType<typeof setTimeout> | undefined;

const status = document.createElement('p');
status.className = 'cite-status no-print';
status.role = 'status';
document.body.append(status);

/** Announces what has been done, visibly and to screen readers. */
export function announce(message: string): void {
  clearTimeout(timer);
  const focused = document.activeElement?.getBoundingClientRect();
  // In a place where it does not cover the focused element.
  status.classList.toggle('at-top', focused !== undefined && focused.bottom > innerHeight / 2 && focused.top > 0);
  status.textContent = message;
  timer = setTimeout(() => status.replaceChildren(), VISIBLE_FOR);
}
