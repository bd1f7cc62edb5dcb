import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import { plural } from '../base/plural.ts';

/** How many diagnostics there are of each severity, and in how many files. */
export interface DiagnosticCounts {
  errors: number;
  warnings: number;
  advice: number;
  files: number;
}

export function countDiagnostics(diagnostics: readonly Pick<Diagnostic, 'severity' | 'file'>[]): DiagnosticCounts {
  const of = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return { errors: of('error'), warnings: of('warning'), advice: of('advice'), files };
}

/** @example "2 errors and 1 piece of advice in 3 files" */
export function countsInWords({ errors, warnings, advice, files }: DiagnosticCounts): string {
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(advice > 0 ? [plural(advice, 'piece of advice', 'pieces of advice')] : []),
  ];
  if (counts.length === 0) return 'No errors';
  const all = counts.length === 1 ? counts.join('') : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
  return `${all} in ${plural(files, 'file')}`;
}
