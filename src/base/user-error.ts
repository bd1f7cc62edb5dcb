/** Known in every copy of this module: Astro and Node load it apart. */
const MARK = Symbol.for('steppe.user-error');

/**
 * An error that the user of a program can put right. Its message says all there is to say, so programs print it without
 * a stack. Any other error is a defect in a program or a page.
 */
export class UserError extends Error {
  readonly [MARK] = true;

  static is(error: unknown): error is UserError {
    return error instanceof Error && MARK in error;
  }
}
