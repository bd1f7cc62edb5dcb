import { UserError } from '../../base/user-error.ts';
import { formatFor, report } from '../../report/report.ts';
import type { OutputDiagnostic } from './output-codes.ts';

/** Throws the report of the faults of a built site, if it has any, with its folder as `dist`. */
export function requireFaultless(diagnostics: readonly OutputDiagnostic[]): void {
  if (diagnostics.length === 0) return;
  throw new UserError(report(diagnostics, { format: formatFor(), folder: 'dist', isMerged: true }));
}
