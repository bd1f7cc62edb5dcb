import type { Page } from 'playwright-core';

/** The elements that are wider than the window, if the page can be scrolled sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return wide.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** The cumulative layout shift of the page since it began to load. */
export async function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Entries are delivered in a task after the next frame.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );
}
