import { clearSettings } from './verify/clear-settings.ts';
import { reportSummary } from './verify/report-summary.ts';
import { runStages } from './verify/run-stages.ts';
import { everything } from './verify/stages.ts';

clearSettings(process.env);
const results = await runStages(everything);
console.log(reportSummary(results));
process.exitCode = results.find(({ code }) => code !== 0)?.code ?? 0;
