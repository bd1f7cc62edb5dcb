import { parseArgs } from 'node:util';

/** The options of a run. */
export interface Arguments {
  /** Days after which an address that was fine is checked again. */
  olderThan: number;
  /** Checks only addresses that contain this text. */
  only?: string;
  /** Also looks for copies in the web archive. */
  archive: boolean;
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
  --dry-run          make no requests and write nothing: list the addresses that would be checked`;

/**
 * Reads the command line.
 *
 * @throws an Error that says what was found and what was expected
 */
export function readArguments(args: readonly string[]): Arguments {
  const values = parse(args);
  const days = values['older-than'] ?? '30';
  if (!/^\d{1,5}$/.test(days)) throw new Error(`found --older-than ${days}: expected a number of days\n\n${USAGE}`);
  return {
    olderThan: Number(days),
    ...(values.only !== undefined && { only: values.only }),
    archive: values.archive ?? false,
    dryRun: values['dry-run'] ?? false,
    allowPrivate: values['allow-private'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'older-than': { type: 'string' },
        only: { type: 'string' },
        archive: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        'allow-private': { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, { cause: error });
  }
}
