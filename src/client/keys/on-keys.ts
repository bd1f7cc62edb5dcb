import { readOnDevice } from '../on-device.ts';

const KEY = 'steppe-keys';
const OFF = 'off';
const FIELDS = 'input, textarea, select, [contenteditable]';

/** Where the choice whether single keys are shortcuts is kept, and the value of “no”. */
export const keysChoice = { key: KEY, off: OFF } as const;

/**
 * Calls an action when its key is pressed outside of fields, without a modifier, unless the reader has switched single
 * keys off (WCAG 2.2, 2.1.4). On keyboards for other scripts, letters are those of the Latin layout.
 */
export function onKeys(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    const action = actions[latinKey(event)];
    if (!action || areKeysOff()) return;
    event.preventDefault();
    action();
  });
}

/** Whether the reader has switched single keys off. */
export function areKeysOff(): boolean {
  return readOnDevice(KEY) === OFF;
}

function latinKey({ key, code }: KeyboardEvent): string {
  return /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key) ? code.replace(/^Key/, '').toLowerCase() : key;
}
