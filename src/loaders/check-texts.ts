import type { Root } from 'mdast';
import type { ContentFinding } from './content-codes.ts';
import { checkHeadings } from '../markdown/check-headings.ts';
import { checkHtml } from '../markdown/check-html.ts';
import { checkMdx } from '../markdown/check-mdx.ts';
import { checkNoNotes } from '../markdown/check-no-notes.ts';
import { checkNoteSyntax } from '../markdown/check-note-syntax.ts';
import { imagesIn, linksIn } from '../markdown/links-in.ts';
import { checkLists } from '../markdown/numbered-lists.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import { checkFormulas } from '../markdown/read-formulas.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readMdx } from '../markdown/read-mdx.ts';
import { checkImages, checkLinks } from './check-links.ts';
import { targetsOfOldAddresses } from './check-old-addresses.ts';
import { emptySections } from './empty-sections.ts';
import { type LinkTargets, linkTargets } from './link-targets.ts';
import { valuesAt } from './references.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds faults in texts: in notes, headings, HTML, MDX, links within the site and paragraphs that records refer to.
 *
 * @param unread files that could not be read: links to records that may be in them are not reported
 * @param media the addresses of files that texts may show or link to
 * @param ownPages the addresses of the owner's own pages
 */
export function checkTexts(
  records: readonly FileRecord[],
  unread: readonly string[] = [],
  media: readonly string[] = [],
  ownPages: readonly string[] = [],
): ContentFinding[] {
  const articles = records.filter((record) => record.collection === 'articles');
  const parsed = new Map(articles.map((record) => [record.id, parseCached(record.file, record.body)]));
  const targets = linkTargets(records, parsed, { unread, media, ownPages });
  const empty = emptySections(records, unread);
  return records.flatMap((record) => {
    return [
      ...(record.file.endsWith('.md')
        ? checkArticle(record, parseCached(record.file, record.body), targets)
        : checkBrief(record, targets)),
      ...checkNavigation(record, targets, empty),
      ...checkIntroduction(record, targets),
      ...checkFiles(record, targets),
      ...checkLinks(record, targetsOfOldAddresses(record, targets), targets),
      ...checkParagraphs(record, parsed),
    ];
  });
}

function checkArticle(
  record: FileRecord,
  { faults, links, images }: ParsedArticle,
  targets: LinkTargets,
): ContentFinding[] {
  return [
    ...faults.map((fault) => inFile(record, fault)),
    ...[...checkLinks(record, links, targets), ...checkImages(record, images, targets)].map((fault) =>
      inFile(record, fault),
    ),
  ];
}

/** The navigation may have empty sections: the site leaves them out, and the owner is told. */
function checkNavigation(record: FileRecord, targets: LinkTargets, empty: ReadonlySet<string>): ContentFinding[] {
  return valuesAt(record.data, 'navigation.*.path').flatMap(({ path, value }) =>
    typeof value === 'string' && !empty.has(value)
      ? checkLinks(record, [{ url: value, line: record.lineOf(path) }], targets)
      : [],
  );
}

/** Files that an article offers. */
function checkFiles(record: FileRecord, targets: LinkTargets): ContentFinding[] {
  return valuesAt(record.data, 'files.*.path').flatMap(({ path, value }) =>
    typeof value === 'string' ? checkLinks(record, [{ url: value, line: record.lineOf(path) }], targets) : [],
  );
}

/** The introduction is Markdown inside the frontmatter. */
function checkIntroduction(record: FileRecord, targets: LinkTargets): ContentFinding[] {
  const [introduction] = record.collection === 'articles' ? valuesAt(record.data, 'introduction') : [];
  if (typeof introduction?.value !== 'string') return [];
  return checkText(record, readMarkdown(introduction.value), introduction.value, targets).map((fault) => ({
    ...fault,
    file: record.file,
    line: record.lineWithin(introduction.path, fault.line),
  }));
}

/** Finds faults in a text that cannot have notes. */
function checkText(
  record: FileRecord,
  tree: Root,
  text: string,
  targets: LinkTargets,
): (Omit<ContentFinding, 'file'> & { file?: string })[] {
  return [
    ...checkHtml(tree),
    ...checkNoNotes(tree, text),
    ...checkNoteSyntax(tree, text),
    ...checkHeadings(tree),
    ...checkLists(tree),
    ...checkFormulas(tree),
    ...checkLinks(record, linksIn(tree), targets),
    ...checkImages(record, imagesIn(tree), targets),
  ];
}

/** Texts of countries and groups are MDX, and those of pages may be. */
function checkBrief(record: FileRecord, targets: LinkTargets): ContentFinding[] {
  if (record.body.trim() === '') return [];
  try {
    const tree = readMdx(record.body);
    return [...checkMdx(tree), ...checkText(record, tree, record.body, targets)].map((fault) => inFile(record, fault));
  } catch (error) {
    const [, line, message] = /^(\d+):\d+: (.*)/s.exec(error instanceof Error ? error.message : String(error)) ?? [];
    // The place that MDX names counts from the end of the frontmatter.
    const found = `MDX that cannot be read: ${(message ?? String(error)).replace(/ \(\d+:\d+\)/, '')}`;
    return [
      inFile(record, {
        code: 'mdx-syntax',
        line: Number(line ?? 1),
        found,
        expected: 'Markdown with closed tags and braces',
      }),
    ];
  }
}

function checkParagraphs(record: FileRecord, parsed: Map<string, ParsedArticle>): ContentFinding[] {
  return ['relations.*', 'affiliations.*'].flatMap((list) =>
    valuesAt(record.data, list).flatMap(({ path, value: statement }) => {
      const [article] = valuesAt(statement, 'article');
      const [paragraph] = valuesAt(statement, 'paragraph');
      const known = parsed.get(String(article?.value))?.paragraphs;
      if (!paragraph || !known || known.some(({ id }) => id === paragraph.value)) return [];
      return [
        {
          code: 'paragraph-unknown' as const,
          file: record.file,
          line: record.lineOf([...path, 'paragraph']),
          found: `the paragraph “${String(paragraph.value)}”`,
          expected: `a paragraph of ${String(article?.value)}, from p-1 to p-${known.length}`,
        },
      ];
    }),
  );
}

function inFile(record: FileRecord, fault: Omit<ContentFinding, 'file'>): ContentFinding {
  return { ...fault, file: record.file, line: fault.line + record.bodyLine - 1 };
}
