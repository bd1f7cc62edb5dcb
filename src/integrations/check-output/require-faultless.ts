import { checkOutput, type CheckOptions } from './check.ts';
import { reportOutput } from './report.ts';

/** Throws the report of everything that is wrong with a built site, which it calls `dist`. */
export async function requireFaultless(options: CheckOptions): Promise<void> {
  const faults = await checkOutput(options);
  if (faults.length > 0) throw new Error(reportOutput(faults, 'dist'));
}
