import { formatFor, type ReportFormat } from '../../src/report/report.ts';
import { parseOptions } from '../../src/terminal/parse-options.ts';

export interface Arguments {
  format: ReportFormat;
  /** Whether to list advice too. */
  advice: boolean;
}

export const USAGE = `steppe check [options]

  --json       print the report as JSON
  --github     print the report as annotations of GitHub Actions; there this is the default
  --no-advice  list errors only`;

/**
 * Reads the command line.
 *
 * @throws a UserError with what was found and what was expected
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Arguments {
  const { values } = parseOptions(args, OPTIONS, { usage: USAGE });
  const format = values.json ? 'json' : values.github ? 'github' : formatFor(env);
  return { format, advice: !values['no-advice'] };
}

const OPTIONS = {
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  'no-advice': { type: 'boolean' },
} as const;
