import type { CiteFormat } from '../../archive/cite/cite-files.ts';

/**
 * Makes a file when a button of formats in an element is pressed, and says in its status what came of it.
 *
 * @param make makes the file; its words, if it gives any, are shown
 * @param failed shown if that fails
 */
export function whenPressed(
  element: Element,
  make: (format: CiteFormat) => Promise<string | void>,
  failed: string,
): void {
  const status = element.querySelector('[role=status]');
  for (const button of element.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    button.addEventListener('click', () => {
      if (status) status.textContent = '';
      const told = (words: string | void) => {
        if (status && words) status.textContent = words;
      };
      // Its type is known: the same build wrote it.
      make(button.dataset['format'] as CiteFormat).then(told, (error: unknown) => {
        told(failed);
        throw error;
      });
    });
  }
}
