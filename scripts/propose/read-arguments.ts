import { UserError } from '../../src/base/user-error.ts';
import { parseOptions } from '../../src/terminal/parse-options.ts';

/** The options of a run. */
export interface Arguments {
  /** How many terms are listed. */
  most: number;
  /** The fewest occurrences of a term. */
  atLeast: number;
  json: boolean;
}

export const USAGE = `steppe propose [options]

  --most N      list at most this many terms; default 50
  --at-least N  only terms with this many occurrences; default 4
  --json        print the terms with all their places as JSON

Lists frequent terms of the texts that no record has, as entries of tags.yaml.`;

/**
 * Reads the command line.
 *
 * @throws a UserError with what was found and what was expected
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseOptions(args, OPTIONS, { usage: USAGE });
  return {
    most: numberOf('--most', values.most ?? '50'),
    atLeast: numberOf('--at-least', values['at-least'] ?? '4'),
    json: values.json ?? false,
  };
}

function numberOf(option: string, value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new UserError(`Found ${option} ${value}. Expected a number from 1.\n\n${USAGE}`);
  }
  return Number(value);
}

const OPTIONS = {
  most: { type: 'string' },
  'at-least': { type: 'string' },
  json: { type: 'boolean' },
} as const;
