import { type Diagnostic, pathOf, sentencesOf, sortByPlace } from '../base/diagnostic.ts';
import { reportToTerminal, type TerminalOptions } from './report-to-terminal.ts';

/**
 * Diagnostics as workflow commands of GitHub Actions, which shows them beside the changed lines. The report for people
 * follows, because the log shows commands without their files.
 *
 * `::error file=content/site.yaml,line=3,title=key-unknown::Found the key “titel”. …`
 */
export function reportToGitHub(diagnostics: readonly Diagnostic[], options: TerminalOptions): string {
  const { folder } = options;
  const commands = sortByPlace(diagnostics).map((diagnostic) => {
    const { code, severity, line, column } = diagnostic;
    const properties = [
      `file=${property(pathOf(diagnostic, folder))}`,
      `line=${line}`,
      ...(column === undefined ? [] : [`col=${column}`]),
      `title=${property(code)}`,
    ];
    return `::${COMMANDS[severity]} ${properties.join(',')}::${data(sentencesOf(diagnostic))}`;
  });
  return [...commands, reportToTerminal(diagnostics, { ...options, colours: false })].join('\n');
}

const COMMANDS = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** The escapes of a command's text. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The escapes of a command's properties, which end at a comma or a colon. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
