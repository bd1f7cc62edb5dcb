import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../base/nearest.ts';
import { UserError } from '../base/user-error.ts';

/**
 * Reads the options and the other arguments of a command line.
 *
 * @param usage the options of the program, shown with errors
 * @throws a UserError for an unknown option, with the nearest one; for an option without its value; and for an
 *   argument that is not allowed
 */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  { usage, allowPositionals = false }: { usage: string; allowPositionals?: boolean },
) {
  const known = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const expected = known.length === 0 ? 'no options' : `one of ${known.join(', ')}`;
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) {
      throw new UserError(`Found “${token.value}”. Expected ${known.length === 0 ? 'nothing' : expected}.\n\n${usage}`);
    }
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const meant = nearest(token.rawName, known) ?? onlyOne(known.filter((name) => name.startsWith(token.rawName)));
    const proposal = meant === undefined ? '' : ` Did you mean “${meant}”?`;
    throw new UserError(`Found ${token.rawName}. Expected ${expected}.${proposal}\n\n${usage}`);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (cause) {
    throw new UserError(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, { cause });
  }
}

function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
