/** Passes over the error of a file that is there already, for writing with the flag `wx`; throws any other. */
export function unlessThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}
