/**
 * Loads what is asked for once for each key.
 *
 * @param most how many answers are kept; the first is forgotten first
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

/** Loads something when it is first asked for, and once; a failure is forgotten, so that asking again tries again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
