import { plural } from '../../base/plural.ts';
import type { Gathered } from '../gathered.ts';
import { docsFolder } from '../../report/docs-folder.ts';
import type { ArticleReport, Totals, WarningReport } from './report.ts';

/** What an import found and inferred of an article, and why it was not written, as text. */
export function describeArticle(article: ArticleReport): string {
  const { counts, source, unknownNames, losses = [], kept, keptImages = [] } = article;
  const lines = [
    `${article.slug}: “${article.title}” (${source.file}, ${source.place})`,
    `  found: ${plural(counts.words, 'word')}, ${plural(counts.notes, 'note')}, ${plural(counts.marks, 'mark')}`,
    ...article.inferred
      .filter(({ confidence }) => confidence > 0)
      .map(
        ({ key, value, words, confidence }) =>
          `  inferred: ${key}: ${value} (${percent(confidence)})${words === '' ? '' : `, from “${shorten(words)}”`}`,
      ),
  ];
  if (unknownNames.length > 0) {
    lines.push(`  names without a record: ${unknownNames.map((name) => `${name.name} (${name.count})`).join(', ')}`);
  }
  if (kept === 'edited') lines.push('  not written: it was edited after the last import; --force overwrites it');
  if (kept === 'not-imported') lines.push('  not written: there is a file of that name; --force overwrites it');
  for (const path of keptImages) {
    lines.push(`  not copied: ${path}: there is another file of that name; --force overwrites it`);
  }
  for (const loss of losses) lines.push(`  NOT WRITTEN, because this would be lost: ${loss}`);
  return lines.join('\n');
}

/** What became of the categories and tags of a source: topics, countries, or nothing. */
export function describeTerms({ created: { tags, countries }, termsLeft }: Gathered): string[] {
  const dropped = [...termsLeft].map(([name, posts]) => `“${name}” (${plural(posts, 'post')})`);
  const made = [...countries.values()].map(({ name }) => name);
  const topics = `${plural(tags.size, 'new topic')} from categories and tags, in tags.yaml.`;
  const newCountries = `${plural(made.length, 'new country', 'new countries')} from categories and tags: ${made.join(', ')}. See whether each is meant.`;
  return [
    ...(tags.size > 0 ? [topics] : []),
    ...(made.length > 0 ? [newCountries] : []),
    ...(dropped.length > 0 ? [`Categories and tags that became no topics: ${dropped.join(', ')}.`] : []),
  ];
}

/** The sum of an import. Of a dry run nothing is written. */
export function describeTotals(totals: Totals, folder: string, dryRun: boolean): string {
  const { postsIn, postsOut, refused, faults, skipped, unreadable, failed, notes, words, warnings } = totals;
  const parts = [
    `posts in: ${postsIn}, posts out: ${postsOut}`,
    ...(refused > 0 ? [`written, but with errors: ${refused}`] : []),
    ...(skipped > 0 ? [`left out: ${skipped}`] : []),
    ...(unreadable > 0 ? [`not readable: ${unreadable}`] : []),
    ...(failed > 0 ? [`not written, because text would be lost: ${failed}`] : []),
  ];
  const sum = `${plural(notes, 'note')} and ${plural(words, 'word')}, ${plural(warnings, 'warning')}.`;
  const where = dryRun ? 'Nothing was written.' : `The full report is ${folder}/import-report.json.`;
  const check = faults > 0 ? `\nCorrect the ${plural(faults, 'error')} above before you build the site.` : '';
  const more = warnings > 0 ? `\nThe codes in brackets are explained in ${docsFolder()}/.` : '';
  return `${parts.join('; ')}.\n${sum} ${where}${more}${check}`;
}

/** In the terminal the words of the place go with what was found there. */
export function withExcerpt(warning: WarningReport): WarningReport {
  const { found, excerpt = '' } = warning;
  return excerpt === '' ? warning : { ...warning, found: `${found.replace(/\.$/, '')} (“${shorten(excerpt)}”)` };
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** The beginning of a text, in one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
