const VISIBLE_FOR = 8000;
let timer: ReturnType<typeof setTimeout> | undefined;

const status = document.createElement('p');
status.className = 'cite-status no-print';
status.role = 'status';
document.body.append(status);

/** Says, for eyes and for screen readers, what has been done. */
export function announce(message: string): void {
  clearTimeout(timer);
  const focused = document.activeElement?.getBoundingClientRect();
  // Where it does not hide what has the focus.
  status.classList.toggle('at-top', focused !== undefined && focused.bottom > innerHeight / 2 && focused.top > 0);
  status.textContent = message;
  timer = setTimeout(() => status.replaceChildren(), VISIBLE_FOR);
}
