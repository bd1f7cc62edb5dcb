const MARKS = '.article-text .mark > a';
/** As a share of the window: the line at which a reader is thought to be. */
const LINE = 0.3;

/** The mark that was last gone to. */
let last: HTMLAnchorElement | undefined;

/** Moves to the next or the previous mark of a note. If a note is open at its mark, the next one opens. */
export function goToNote(step: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLAnchorElement>(MARKS)].filter((mark) => mark.checkVisibility());
  const preview = document.querySelector('.note-preview');
  const mark = marks[indexFrom(marks, step)];
  if (!mark) return;
  last = mark;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
  if (preview) mark.click();
}

function indexFrom(marks: readonly HTMLAnchorElement[], step: 1 | -1): number {
  const here = marks.findIndex((mark) => mark === document.activeElement || mark.ariaExpanded === 'true');
  if (here !== -1) return here + step;
  const before = last && isInView(last) ? marks.indexOf(last) : -1;
  if (before !== -1) return before + step;
  const next = marks.findIndex((mark) => mark.getBoundingClientRect().top > innerHeight * LINE);
  if (step === 1) return next;
  return (next === -1 ? marks.length : next) - 1;
}

function isInView(mark: HTMLElement): boolean {
  const { top, bottom } = mark.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
