import { proposeTerms } from '../../src/archive/terms/propose-terms.ts';
import { UserError } from '../../src/base/user-error.ts';
import { makeWords } from '../../src/i18n/make-words.ts';
import { siteTexts } from '../../src/i18n/site-texts.ts';
import { checkContent } from '../../src/loaders/check-content.ts';
import { collections } from '../../src/loaders/collections.ts';
import { contentArchive } from '../../src/loaders/content-archive.ts';
import { readCollection } from '../../src/loaders/read-content.ts';
import { reportToTerminal } from '../../src/report/report-to-terminal.ts';
import type { Progress } from '../../src/terminal/progress.ts';
import type { Arguments } from './read-arguments.ts';
import { termYaml } from './term-yaml.ts';

interface Environment {
  /** The content folder, and its name in reports. */
  folder: string;
  folderName: string;
  /** Receives the proposals. */
  print: (text: string) => void;
  /** Receives the progress and the summary. */
  progress: Progress;
}

/**
 * Prints terms that no record has.
 *
 * @returns the exit code, 0
 * @throws a UserError with all faults of the content
 */
export async function runPropose(
  { most, atLeast, json }: Arguments,
  { folder, folderName, print, progress }: Environment,
): Promise<number> {
  const faults = await checkContent(folder);
  if (faults.length > 0) throw new UserError(reportToTerminal(faults, { folder: folderName }));
  const [site] = await readCollection(folder, 'site');
  const { language } = collections.site.schema.parse(site?.data);
  const archive = await contentArchive(folder, makeWords(siteTexts(language).texts));
  const count = archive.articles.length;
  const all = proposeTerms(archive, { atLeast, onArticle: (done) => progress.progress(done / count, done) });
  const terms = all.slice(0, most);
  progress.stop();
  if (json) print(JSON.stringify(terms, null, 2));
  else if (terms.length > 0) print(termYaml(terms, new Set(archive.tags.keys())));
  const listed = terms.length < all.length ? `; the first ${terms.length} are listed, --most shows more` : '';
  progress.say(`Read ${count} articles. Terms that no record has: ${all.length}${listed}.`);
  return 0;
}
