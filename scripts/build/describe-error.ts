import { UserError } from '../../src/base/user-error.ts';

/**
 * An error in words for the user of a program: only the message of a {@link UserError}. Any other error is a defect in
 * a program or a page, so its location is added.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (UserError.is(error)) {
    const { message, cause } = error;
    return cause instanceof Error && !message.includes(cause.message)
      ? `${message}\nCaused by: ${cause.message}`
      : message;
  }
  const lines = [`${error.name}: ${error.message}`];
  if (hasText(error, 'hint')) lines.push(error.hint);
  lines.push(...placesIn(error));
  if (error.cause !== undefined) lines.push(`Caused by: ${describeError(error.cause)}`);
  return lines.join('\n');
}

/** The place that Astro names, or else the calls on the stack outside of libraries. */
function placesIn(error: Error): string[] {
  if ('loc' in error && typeof error.loc === 'object' && error.loc !== null && hasText(error.loc, 'file')) {
    const line = 'line' in error.loc ? `:${String(error.loc.line)}` : '';
    return [`    in ${error.loc.file}${line}`];
  }
  const calls = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const ours = calls.filter((line) => !/node_modules|node:/.test(line));
  return ours.length > 0 ? ours : calls;
}

function hasText<Key extends string>(value: object, key: Key): value is Record<Key, string> {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' && found !== '';
}
