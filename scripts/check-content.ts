import { contentFolder } from '../src/loaders/content-folder.ts';
import { checkContent } from '../src/loaders/check-content.ts';
import { reportFaults } from '../src/archive/fault.ts';

const faults = await checkContent(contentFolder.path);
if (faults.length > 0) {
  console.error(reportFaults(faults, contentFolder.name));
  process.exitCode = 1;
} else {
  console.log(`content: no faults in ${contentFolder.name}`);
}
