import type { NewRecords } from './add-records.ts';
import type { ArticleReport, WarningReport, Totals } from './report.ts';

/** What an import made of categories and tags. */
interface Terms {
  created: NewRecords;
  termsLeft: ReadonlyMap<string, number>;
}

/** How many warnings of one article the terminal shows; the report has all. */
const SHOWN = 12;

/** What an import found, inferred and warnings about an article, in prose. */
export function describeArticle(article: ArticleReport): string {
  const {
    slug,
    title,
    source,
    counts,
    inferred,
    warnings,
    leftOut,
    unknownNames,
    losses = [],
    kept,
    keptImages = [],
  } = article;
  const lines = [
    `${slug}: “${title}” (${source.file}, ${source.place})`,
    `  found: ${count(counts.words, 'word')}, ${count(counts.notes, 'note')}, ${count(counts.marks, 'mark')}`,
    ...inferred
      .filter(({ confidence }) => confidence > 0)
      .map(
        ({ key, value, words, confidence }) =>
          `  inferred: ${key}: ${value} (${percent(confidence)})${words === '' ? '' : `, from “${shorten(words)}”`}`,
      ),
    ...leftOut.slice(0, SHOWN).map(({ text, why }) => `  left out: “${shorten(text)}”: ${why}`),
    ...warnings.slice(0, SHOWN).map((warning) => `  look at: ${describeWarning(warning)}`),
  ];
  if (warnings.length > SHOWN) lines.push(`  and ${warnings.length - SHOWN} more warnings, in import-report.json`);
  if (unknownNames.length > 0) {
    lines.push(`  names without a record: ${unknownNames.map((name) => `${name.name} (${name.count})`).join(', ')}`);
  }
  if (kept === 'edited') lines.push('  not written: it was edited since it was imported; --force overwrites it');
  if (kept === 'not-imported') lines.push('  not written: a file of that name is there already; --force overwrites it');
  for (const path of keptImages) {
    lines.push(`  not copied: ${path}: a file of that name is there that no import has copied; --force overwrites it`);
  }
  for (const loss of losses) lines.push(`  NOT WRITTEN, as it would lose something: ${loss}`);
  return lines.join('\n');
}

/** What became of the categories and tags of a source: topics, countries, or nothing. */
export function describeTerms({ created: { tags, countries }, termsLeft }: Terms): string[] {
  const dropped = [...termsLeft].map(([name, posts]) => `“${name}” (${count(posts, 'post')})`);
  const made = [...countries.values()].map((record) => String(Reflect.get(record, 'name')));
  return [
    ...(tags.size > 0 ? [`${count(tags.size, 'new topic')} from categories and tags, in tags.yaml.`] : []),
    ...(made.length > 0
      ? [
          `${count(made.length, 'new country', 'new countries')} from categories and tags: ${made.join(', ')}. See whether each is meant.`,
        ]
      : []),
    ...(dropped.length > 0 ? [`Categories and tags that became no topics: ${dropped.join(', ')}.`] : []),
  ];
}

/** The sum of an import. Of a dry run nothing is written. */
export function describeTotals(totals: Totals, folder: string, dryRun: boolean): string {
  const { postsIn, postsOut, refused, faults, skipped, unreadable, failed, notes, words, warnings } = totals;
  const parts = [
    `posts in: ${postsIn}, posts out: ${postsOut}`,
    ...(refused > 0 ? [`written, but refused by the site: ${refused}`] : []),
    ...(skipped > 0 ? [`left out: ${skipped}`] : []),
    ...(unreadable > 0 ? [`not readable: ${unreadable}`] : []),
    ...(failed > 0 ? [`not written, as they would lose something: ${failed}`] : []),
  ];
  const sum = `${count(notes, 'note')} and ${count(words, 'word')}, ${count(warnings, 'place')} to look at.`;
  const where = dryRun ? 'Nothing was written.' : `All of it is in ${folder}/import-report.json.`;
  const check = faults > 0 ? `\nThe site cannot be built until ${count(faults, 'fault')} above are corrected.` : '';
  return `${parts.join('; ')}.\n${sum} ${where}${check}`;
}

function describeWarning({ line, found, excerpt, advice, proposal }: WarningReport): string {
  const where = line === undefined ? '' : `line ${line}: `;
  const words = excerpt === undefined || excerpt === '' ? '' : ` (“${shorten(excerpt)}”)`;
  return `${where}${found.replace(/\.$/, '')}${words}. ${advice}${proposal === undefined ? '' : ` Perhaps: ${proposal}`}`;
}

function count(number: number, noun: string, many = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : many}`;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
