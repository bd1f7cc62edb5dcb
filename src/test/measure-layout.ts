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

/**
 * The cumulative layout shift of the page since it began to load. On a busy machine fonts arrive after the first paint:
 * what moves in the second after that is left out, because `standard-fonts.e2e.ts` measures it.
 */
export async function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        const lateFonts = performance
          .getEntriesByType('resource')
          .flatMap((entry) => (entry.name.endsWith('.woff2') ? [entry.startTime + entry.duration] : []))
          .filter((arrived) => arrived > painted);
        const isByFont = (time: number) => lateFonts.some((arrived) => time >= arrived && time < arrived + 1000);
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += 'value' in entry && !isByFont(entry.startTime) ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Entries are delivered in a task after the next frame.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );
}
