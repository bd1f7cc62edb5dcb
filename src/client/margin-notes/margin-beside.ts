/** In rem: the widths of notes, and the spaces on both sides of them. */
const [LEAST, MOST] = [13, 20];
const [GAP, EDGE] = [2, 1];

/** A margin for notes, in pixels. */
export interface Margin {
  /** From the text's inline start. */
  start: number;
  width: number;
}

/** The margin at the inline end of a text; undefined if the window is too narrow for one. */
export function marginBeside(text: HTMLElement): Margin | undefined {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { left, right } = text.getBoundingClientRect();
  // Unlike the window, the body excludes the space that is kept for a scroll bar.
  const page = document.body.getBoundingClientRect();
  const free = isFromRightToLeft(document.body) ? left - page.left : page.right - right;
  const width = Math.min(MOST * rem, free - (GAP + EDGE) * rem);
  return width < LEAST * rem ? undefined : { start: right - left + GAP * rem, width };
}

function isFromRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
