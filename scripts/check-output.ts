import { checkOutput } from '../src/integrations/check-output/check.ts';
import { reportOutput } from '../src/integrations/check-output/report.ts';

const { OUT_DIR: dir = 'dist', SITE_BASE: base, SITE_URL: siteUrl } = process.env;
const faults = await checkOutput({ dir, base, siteUrl });
if (faults.length > 0) {
  console.error(reportOutput(faults, dir));
  process.exitCode = 1;
} else {
  console.log(`Found no faults in ${dir}.`);
}
