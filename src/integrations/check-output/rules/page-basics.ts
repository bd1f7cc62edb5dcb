import type { OutputFinding, OutputCode } from '../output-codes.ts';
import type { BuiltSite, Page } from '../site.ts';

/** Every readable page has a title, a language, a description and one main heading. */
export function pageBasics({ pages }: BuiltSite): OutputFinding[] {
  return pages.filter((page) => !page.redirects).flatMap((page) => faultsOf(page));
}

function faultsOf({ file, title, lang, description, headings }: Page): OutputFinding[] {
  const faults: OutputFinding[] = [];
  const add = (code: OutputCode, found: string, expected: string, line = 1) =>
    faults.push({ code, file, line, found, expected });
  if (!title) add('title-missing', 'no title', 'a <title> with text');
  if (!lang) add('lang-missing', 'no language', '<html lang="…">');
  if (!description?.trim()) add('description-missing', 'no description', '<meta name="description" content="…">');
  if (headings.length !== 1) {
    add('heading-count', `${headings.length} <h1> elements`, 'exactly one <h1>', headings[1] ?? headings[0] ?? 1);
  }
  return faults;
}
