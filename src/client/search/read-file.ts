/**
 * Loads a JSON file of the same build, whose type is therefore known.
 *
 * @param options.isFresh whether the browser must check that its cached copy is current
 * @throws if the file cannot be loaded, or is not JSON
 */
export async function readFile<T>(address: string, { isFresh = false } = {}): Promise<T> {
  const response = await fetch(address, isFresh ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`found no ${address}: the server answered ${response.status}`);
  return response.json() as Promise<T>;
}

/** Reads a file of the search index. @param path within its folder, without `.json` */
export type ReadPart = <T>(path: string) => Promise<T>;
