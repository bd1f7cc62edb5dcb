import { diagnosticsOf } from '../base/diagnostic.ts';
import { adviseOnText } from '../markdown/advise-on-text.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readMdx } from '../markdown/read-mdx.ts';
import { contentCodes, type ContentDiagnostic, type ContentFinding } from './content-codes.ts';
import { proseValues } from './prose-values.ts';
import { readContent } from './read-content.ts';
import { valuesAt } from './references.ts';
import type { FileRecord } from './file-record.ts';

/** Advice for editors on texts and on words in frontmatter: places that Markdown may read in another way than meant. */
export async function adviseOnTexts(folder: string): Promise<ContentDiagnostic[]> {
  const { records } = await readContent(folder);
  const findings = records.flatMap((record) => [
    ...adviseOnBody(record),
    ...adviseOnIntroduction(record),
    ...adviseOnProse(record),
  ]);
  return diagnosticsOf(findings, contentCodes);
}

function adviseOnBody({ file, body, bodyLine }: FileRecord): ContentFinding[] {
  if (body.trim() === '') return [];
  try {
    const tree = file.endsWith('.md') ? readMarkdown(body) : readMdx(body);
    return adviseOnText(tree, body).map((advice) => ({ ...advice, file, line: advice.line + bodyLine - 1 }));
  } catch {
    // MDX that does not parse is reported as a fault.
    return [];
  }
}

function adviseOnIntroduction({ collection, file, data, lineWithin }: FileRecord): ContentFinding[] {
  return (collection === 'articles' ? valuesAt(data, 'introduction') : []).flatMap(({ path, value }) =>
    typeof value === 'string'
      ? adviseOnText(readMarkdown(value), value).map((one) => ({ ...one, file, line: lineWithin(path, one.line) }))
      : [],
  );
}

/** Markdown syntax in values that are shown as plain text. */
const SIGNS =
  /!?\[[^\][]+\]\([^)\s][^)]*\)|(?<![\p{L}\p{N}*])\*\*[^\s*][^*]*\*\*|~~[^~]+~~|`[^`]+`|<\/?(?:i|em|b|strong|cite|sup|sub|a|span)\b[^>]*>/gu;
const EMPHASIS =
  /(?<![\p{L}\p{N}*\\])\*[^\s*][^*]*\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_\\])_[^\s_][^_]*_(?![\p{L}\p{N}_])/gu;

/** Titles of articles may contain italics. All other values are shown as typed. */
function adviseOnProse(record: FileRecord): ContentFinding[] {
  return proseValues(record).flatMap(({ path, value }) => {
    const key = path.map(String).join('.');
    const isTitle = record.collection === 'articles' && (key === 'title' || key === 'subtitle');
    const signs = [...value.matchAll(SIGNS), ...(isTitle ? [] : value.matchAll(EMPHASIS))];
    return signs.slice(0, 1).map(([sign]) => ({
      code: 'sign-left-over' as const,
      file: record.file,
      line: record.lineOf(path),
      found: `“${sign}” in “${key}”: signs that are shown as they are typed`,
      expected: isTitle ? 'write plain words, with *…* for italics' : 'write plain words',
    }));
  });
}
