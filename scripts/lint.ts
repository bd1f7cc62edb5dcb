import { reportSummary } from './verify/report-summary.ts';
import { runStages } from './verify/run-stages.ts';
import { advice, checks } from './verify/stages.ts';

const results = await runStages([...checks, advice]);
console.log(reportSummary(results));
process.exitCode = results.find(({ code }) => code !== 0)?.code ?? 0;
