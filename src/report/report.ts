import type { Diagnostic } from '../base/diagnostic.ts';
import { reportAsJson } from './report-as-json.ts';
import { reportToGitHub } from './report-to-github.ts';
import { reportToTerminal, type TerminalOptions } from './report-to-terminal.ts';

/** Who reads a report: people at a terminal, programs, or GitHub, which shows it in its view of a change. */
export type ReportFormat = 'terminal' | 'json' | 'github';

/** Diagnostics in one of the formats. Only the terminal format has colours. */
export function report(
  diagnostics: readonly Diagnostic[],
  { format, ...options }: TerminalOptions & { format: ReportFormat },
): string {
  if (format === 'json') return reportAsJson(diagnostics, options);
  return format === 'github' ? reportToGitHub(diagnostics, options) : reportToTerminal(diagnostics, options);
}

/** The format for the environment of the program. */
export function formatFor(env: NodeJS.ProcessEnv = process.env): ReportFormat {
  return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}
