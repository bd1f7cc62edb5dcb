/**
 * Caches the results of a loading function by key.
 *
 * @param most the number of results kept; the oldest is removed first
 */
export function memoize<Value>(
  load: (key: string) => Promise<Value>,
  most = Infinity,
): (key: string) => Promise<Value> {
  const loaders = new Map<string, () => Promise<Value>>();
  return (key) => {
    const known = loaders.get(key) ?? once(() => load(key));
    loaders.set(key, known);
    const [first] = loaders.keys();
    if (loaders.size > most && first !== undefined) loaders.delete(first);
    return known();
  };
}

/** Loads something once, at the first call. A failure is not cached, so that the next call tries again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
