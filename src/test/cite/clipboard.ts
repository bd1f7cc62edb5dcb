import type { BrowserContextOptions, Page } from 'playwright-core';

/** Allows a page to write to the clipboard, and the test to read it. */
export const withClipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The contents of the clipboard. */
export async function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/**
 * Waits until the page announces a copy, and returns the announcement. The next announcement can be waited for again.
 */
export async function copied(page: Page): Promise<string> {
  const status = page.locator('.cite-status');
  await page.locator('.cite-status:not(:empty)').waitFor();
  return status.evaluate((element) => {
    const words = element.textContent;
    element.replaceChildren();
    return words;
  });
}

/** Selects from the beginning of one element to the end of another, and waits until the page is ready to copy. */
export async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (!start || !end) throw new Error(`found no ${first} or ${last}`);
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to] as const,
  );
  await readyToCite(page);
}

/** Waits for what cites and copies, which is loaded when something in the text is selected or has the focus. */
export async function readyToCite(page: Page): Promise<void> {
  await page.locator('.cite .hint:not([hidden])').waitFor({ state: 'attached' });
}

/** The HTML that another program would paste. Reading the clipboard, as above, changes addresses and styles. */
export async function pastedHtml(page: Page): Promise<string> {
  const html = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('paste', ({ clipboardData }) => resolve(clipboardData?.getData('text/html') ?? ''), {
          once: true,
        });
      }),
  );
  await page.keyboard.press('ControlOrMeta+v');
  return html;
}
