import { UserError } from '../../src/base/user-error.ts';
import { formatFor, type ReportFormat } from '../../src/report/report.ts';
import { parseOptions } from '../../src/terminal/parse-options.ts';

/** The options of a run. */
export interface Arguments {
  /** Days after which an address that was fine is checked again. */
  olderThan: number;
  /** Checks only addresses that contain this text. */
  only?: string;
  /** Also looks for copies in the web archive. */
  archive: boolean;
  /** The format of the report at the end. For a terminal, problems are listed as they are found. */
  format: ReportFormat;
  /** Makes no requests and writes nothing. */
  dryRun: boolean;
  /** Also checks addresses that are not public. */
  allowPrivate: boolean;
}

export const USAGE = `steppe links [options]

  --older-than DAYS  check again addresses that were found this many days ago or earlier; default 30; 0 checks all
  --only PATTERN     check only addresses that contain this text; * matches any text
  --archive          also look in the web archive for the copy nearest to the day of the citing article
  --allow-private    also check addresses of this machine and of private networks
  --dry-run          make no requests and write nothing: list the addresses that would be checked
  --json             print all problems as JSON
  --github           print them as annotations of GitHub Actions; there this is the default`;

/**
 * Reads the command line.
 *
 * @throws a UserError with what was found and what was expected
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Arguments {
  const { values } = parseOptions(args, OPTIONS, { usage: USAGE });
  const days = values['older-than'] ?? '30';
  if (!/^\d{1,5}$/.test(days))
    throw new UserError(`Found --older-than ${days}. Expected a number of days.\n\n${USAGE}`);
  return {
    olderThan: Number(days),
    ...(values.only !== undefined && { only: values.only }),
    format: values.json ? 'json' : values.github ? 'github' : formatFor(env),
    archive: values.archive ?? false,
    dryRun: values['dry-run'] ?? false,
    allowPrivate: values['allow-private'] ?? false,
  };
}

const OPTIONS = {
  'older-than': { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  archive: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'allow-private': { type: 'boolean' },
} as const;
