import { once } from './once.ts';

/** Loads what is asked for once for each key. */
export function remember<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const loaders = new Map<string, () => Promise<Value>>();
  return (key) => {
    const known = loaders.get(key) ?? once(() => load(key));
    loaders.set(key, known);
    return known();
  };
}
