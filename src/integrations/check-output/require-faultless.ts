import { UserError } from '../../base/user-error.ts';
import { formatFor, report } from '../../report/report.ts';
import { checkOutput, type CheckOptions } from './check.ts';

/** Throws the report of all faults of a built site, with its folder as `dist`. */
export async function requireFaultless(options: CheckOptions): Promise<void> {
  const diagnostics = await checkOutput(options);
  if (diagnostics.length === 0) return;
  throw new UserError(report(diagnostics, { format: formatFor(), folder: 'dist', isMerged: true }));
}
