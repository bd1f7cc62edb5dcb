import type { TextWindow } from './text-window.ts';

export const OPEN = '<![CDATA[';
export const CLOSE = ']]>';
export const ITEM_END = '</item>';

/** Whether an element ends right after the `]]>` at a place; text without an element ends anywhere. */
export function endsElement(window: TextWindow, end: number, element: string): boolean {
  return element === '' || window.match(/\]\]>\s{0,500}<\/([\w.:-]+)\s{0,99}>/y, end)?.[1] === element;
}
