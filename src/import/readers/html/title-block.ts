import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { hasClass } from '../../html/nodes.ts';
import type { Head } from './head.ts';
import { lineOf, type Page } from './page.ts';
import { titleBlockSelector } from './selectors.ts';

/** What an article says of itself above its text, as converters and word processors put it there. */
export interface TitleBlock {
  title: Element;
  subtitle: Element | undefined;
  /** All its lines: title, subtitle, and the authors and the date that the page's head states too. */
  lines: ReadonlySet<Element>;
}

/**
 * Finds the title that the page's head states among the headings of its article, and the lines below it. It wins over
 * other headings: those of chapters are as high. Word processors show it in a first paragraph.
 * @param body of the page's only article
 * @param scope what else is said of it, as `articleScope` gives it
 */
export function findTitleBlock(page: Page, head: Head, body: Element, scope: Element): TitleBlock | undefined {
  const near = [...linesIn(body), ...linesIn(scope), ...selectAll(titleBlockSelector, page.tree)];
  const first = near.find((line) => lineOf(line) !== '');
  const headings = near.filter((line) => /^h[12]$/.test(line.tagName));
  const [title] = head.statedTitles.flatMap(
    (stated) => [...headings, ...(first ? [first] : [])].find((line) => lineOf(line) === stated) ?? [],
  );
  if (!title) return undefined;
  const all = linesIn(page.tree);
  const lines = new Set([title]);
  let subtitle: Element | undefined;
  for (const line of all.slice(all.indexOf(title) + 1)) {
    const text = lineOf(line);
    if (!subtitle && (hasClass(line, 'subtitle') || head.subtitles.includes(text))) subtitle = line;
    else if (![...head.authors, ...head.dates].includes(text)) break;
    lines.add(line);
  }
  return { title, subtitle, lines };
}

/** Headings and paragraphs, in order. */
function linesIn(node: Element | Page['tree']): Element[] {
  return selectAll('h1, h2, h3, h4, h5, h6, p', node).filter((line) => lineOf(line) !== '');
}
