/** The keys and values of a record's data; none where it is no such thing. */
export function keysAndValues(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
