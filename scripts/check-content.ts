import { reportFaults } from '../src/base/fault.ts';
import { reportTextAdvice } from '../src/archive/report-text-advice.ts';
import { adviseOnTexts } from '../src/loaders/advise-on-texts.ts';
import { checkContent } from '../src/loaders/check-content.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { runAlone } from './owner/run-alone.ts';

export const USAGE = `steppe check

  Checks the content: records, names, dates, references, notes, links within the site.

  ARCHIVE_CONTENT=DIR   the folder of the content, instead of content`;

/** Checks the content of the archive in the working folder. Resolves to 1 when something is wrong. */
export async function run(): Promise<number> {
  const faults = await checkContent(contentFolder.path);
  if (faults.length === 0) {
    console.log(`content: no faults in ${contentFolder.name}`);
    return 0;
  }
  console.error(reportFaults(faults, contentFolder.name));
  const advice = await adviseOnTexts(contentFolder.path);
  if (advice.length > 0) console.error(reportTextAdvice(advice, contentFolder.name));
  return 1;
}

if (import.meta.main) await runAlone(run);
