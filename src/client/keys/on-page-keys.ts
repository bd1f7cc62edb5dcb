import { areKeysOff } from './on-keys.ts';

/**
 * Calls an action when its key is pressed while nothing on the page has the focus and nothing is open above it, unless
 * the reader has switched single keys off. Links, buttons and fields keep their keys.
 *
 * @param actions by the name of the key; each returns whether it did something: if not, the browser has the key
 */
export function onPageKeys(actions: Readonly<Record<string, () => boolean>>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    if (!(event.target instanceof Element && event.target.matches('body, main'))) return;
    const action = actions[event.key];
    if (!action || areKeysOff() || document.querySelector(':popover-open')) return;
    if (action()) event.preventDefault();
  });
}
