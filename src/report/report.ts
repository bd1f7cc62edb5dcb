import type { Diagnostic } from '../base/diagnostic.ts';
import { reportAsJson } from './report-as-json.ts';
import { reportToGitHub } from './report-to-github.ts';
import { reportToTerminal, type TerminalOptions } from './report-to-terminal.ts';

/** Whom a report is for: people at a terminal, programs, or GitHub's view of a change. */
export type ReportFormat = 'terminal' | 'json' | 'github';

/** Diagnostics in one of the formats. Colours are for a terminal only. */
export function report(
  diagnostics: readonly Diagnostic[],
  { format, ...options }: TerminalOptions & { format: ReportFormat },
): string {
  if (format === 'json') return reportAsJson(diagnostics, options);
  return format === 'github' ? reportToGitHub(diagnostics, options) : reportToTerminal(diagnostics, options);
}

/** The format that suits where a program runs. */
export function formatFor(env: NodeJS.ProcessEnv = process.env): ReportFormat {
  return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}
