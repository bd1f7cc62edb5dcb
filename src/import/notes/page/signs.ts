/**
 * What stands in a page's view for what is not text. They are private-use characters: text that holds one itself shows
 * as U+FFFD there.
 */

/** The start or the end of an inline element. */
export const tag = '\uE000';
/** The start or the end of a block. */
export const block = '\uE001';
/** A line break. */
export const breakMark = '\uE002';
/** A character of code. */
export const code = '\uE003';
/** An image or the like. */
export const object = '\uE004';

/** A view without markup. */
export function readable(view: string): string {
  return view.replaceAll(tag, '').replace(/[\uE001\uE002]+/g, ' ');
}

/** Whether a part of a view shows nothing. */
export function isBlank(view: string): boolean {
  return !/[^\s\u00A0\uE000\uE001\uE002]/.test(view);
}
