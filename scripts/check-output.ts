import { checkOutput } from '../src/integrations/check-output/check.ts';
import { formatFor, report } from '../src/report/report.ts';
import { showsColours } from '../src/report/report-to-terminal.ts';

const { OUT_DIR: dir = 'dist', SITE_BASE: base, SITE_URL: siteUrl } = process.env;
const diagnostics = await checkOutput({ dir, base, siteUrl });
if (diagnostics.length > 0) {
  const colours = showsColours(process.stderr);
  console.error(report(diagnostics, { format: formatFor(), folder: dir, colours, isMerged: true }));
  process.exitCode = 1;
} else {
  console.log(`No errors in ${dir}.`);
}
