import { reportFaults } from '../src/base/fault.ts';
import { reportTextAdvice } from '../src/archive/report-text-advice.ts';
import { adviseOnTexts } from '../src/loaders/advise-on-texts.ts';
import { checkContent } from '../src/loaders/check-content.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';

const faults = await checkContent(contentFolder.path);
if (faults.length > 0) {
  console.error(reportFaults(faults, contentFolder.name));
  const advice = await adviseOnTexts(contentFolder.path);
  if (advice.length > 0) console.error(reportTextAdvice(advice, contentFolder.name));
  process.exitCode = 1;
} else {
  console.log(`content: no faults in ${contentFolder.name}`);
}
