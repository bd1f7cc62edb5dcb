/**
 * Reads a JSON file that the same build wrote, so that its shape is known.
 *
 * @param options.isFresh whether the browser has to ask the server whether its copy is still right
 * @throws when the file cannot be fetched, or is none
 */
export async function readFile<T>(address: string, { isFresh = false } = {}): Promise<T> {
  const response = await fetch(address, isFresh ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`found no ${address}: the server answered ${response.status}`);
  return response.json() as Promise<T>;
}
