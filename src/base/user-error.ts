/** Global, because Astro and Node load this module separately. */
const MARK = Symbol.for('steppe.user-error');

/**
 * An error that the user of a program can correct. Programs print its message without a stack. Any other error is a
 * defect of the program.
 */
export class UserError extends Error {
  readonly [MARK] = true;

  static is(error: unknown): error is UserError {
    return error instanceof Error && MARK in error;
  }
}
