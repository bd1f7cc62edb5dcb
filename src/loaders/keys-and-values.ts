/** The entries of a record's data; none if it is not an object. */
export function keysAndValues(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
