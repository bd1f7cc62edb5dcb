import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Fault } from '../archive/fault.ts';
import { checkHtml } from '../markdown/check-html.ts';
import { checkNotes } from '../markdown/check-notes.ts';
import { linksIn } from '../markdown/links-in.ts';
import { parsedOnce } from '../markdown/parsed-once.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { checkLinks, checkOldUrls, linkTargets } from './check-links.ts';
import { valuesAt } from './references.ts';
import type { SourceRecord } from './source-record.ts';

/** Finds what is wrong in the texts: notes, HTML, MDX, links to other records, statements' paragraphs. */
export function checkTexts(records: readonly SourceRecord[]): Fault[] {
  const articles = records.filter((record) => record.collection === 'articles');
  const parsed = new Map(articles.map((record) => [record.id, parsedOnce(record.file, record.body)]));
  const targets = linkTargets(records, parsed);
  return records.flatMap((record) => {
    const article = record.collection === 'articles' ? parsed.get(record.id) : undefined;
    return [
      ...(article?.faults ?? []).map((fault) => inFile(record, fault)),
      ...(article ? checkLinks(record, article.links, targets) : checkMdx(record, targets)),
      ...checkOldUrls(record, targets),
      ...checkIntroduction(record),
      ...checkParagraphs(record, parsed),
    ];
  });
}

/** The introduction is Markdown within the frontmatter; notes have no place in it. */
function checkIntroduction(record: SourceRecord): Fault[] {
  const [introduction] = record.collection === 'articles' ? valuesAt(record.data, 'introduction') : [];
  if (typeof introduction?.value !== 'string') return [];
  const tree = readMarkdown(introduction.value);
  const line = record.lineOf(introduction.path);
  return [...checkHtml(tree), ...checkNotes(tree, introduction.value)].map((fault) => ({
    ...fault,
    file: record.file,
    line,
  }));
}

function checkMdx(record: SourceRecord, targets: ReadonlySet<string>): Fault[] {
  if (record.body.trim() === '') return [];
  try {
    return checkLinks(record, linksIn(readMdx(record.body)), targets);
  } catch (error) {
    const [, line, message] = /^(\d+):\d+: (.*)/s.exec(error instanceof Error ? error.message : String(error)) ?? [];
    const found = message ?? String(error);
    return [
      inFile(record, { code: 'mdx-syntax', line: Number(line ?? 1), found, expected: 'expected MDX that parses' }),
    ];
  }
}

function readMdx(source: string): Root {
  const tree = mdxToMdast(source);
  if (tree.type !== 'root') throw new TypeError(`expected the tree's root, found ${tree.type}`);
  return tree;
}

function checkParagraphs(record: SourceRecord, parsed: Map<string, ParsedArticle>): Fault[] {
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
          expected: `expected one of ${String(article?.value)}, which has p-1 to p-${known.length}`,
        },
      ];
    }),
  );
}

function inFile(record: SourceRecord, fault: Omit<Fault, 'file'>): Fault {
  return { ...fault, file: record.file, line: fault.line + record.bodyLine - 1 };
}
