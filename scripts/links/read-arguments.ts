import { parseArgs } from 'node:util';

/** What the owner asks for. */
export interface Arguments {
  /** Days after which an address that was well is asked for again. */
  olderThan: number;
  /** Asks only for the addresses that this is a part of. */
  only?: string;
  /** Seeks copies in the web archive, too. */
  archive: boolean;
  /** Asks for nothing and writes nothing. */
  dryRun: boolean;
  /** Also asks for addresses that are not public. */
  allowPrivate: boolean;
}

export const USAGE = `steppe links [options]

  --older-than DAYS  ask again for what was seen well so many days ago or earlier; without it, 30; 0 asks for all
  --only PATTERN     ask only for addresses that hold this text; * stands for any text
  --archive          also seek, in the web archive, the copy nearest to the day of the article that cites an address
  --allow-private    also ask for addresses of this machine and of private networks, which are refused otherwise
  --dry-run          ask for nothing, write nothing: only tell what would be asked for`;

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
