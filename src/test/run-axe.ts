import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Only a rule that is not among these reads style sheets, which axe would fetch and parse again. */
const options = {
  runOnly: { type: 'tag', values: TAGS },
  resultTypes: ['violations'],
  preload: { assets: ['media'] },
};
const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The violations that axe finds on a page, of WCAG 2.0, 2.1 and 2.2, levels A and AA, and of its best practices: the
 * rule, and the elements. The page's context needs `bypassCSP`.
 */
export async function runAxe(page: Page): Promise<string[]> {
  // To begin axe takes as long as to run it: once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
