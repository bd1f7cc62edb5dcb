/** A value that was worked out from a parsed article, and what else it depends on, as a short text. */
export interface KeptValue {
  shared: string;
  value: unknown;
}

declare global {
  /** See {@link keptValues}. */
  var steppeKeptValues: WeakMap<object, Map<string, KeptValue>> | undefined;
}

/**
 * The values that were worked out from a parsed article, by their kinds. They are global for the same reason as the
 * articles: see `parseCached`.
 */
export function keptValues(parsed: object): Map<string, KeptValue> {
  const all = (globalThis.steppeKeptValues ??= new WeakMap<object, Map<string, KeptValue>>());
  const before = all.get(parsed);
  if (before) return before;
  const values = new Map<string, KeptValue>();
  all.set(parsed, values);
  return values;
}
