/**
 * Reads a JSON file that the same build wrote, so that its shape is known.
 *
 * @throws when the file cannot be fetched
 */
export async function readFile<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`found no ${address}: the server answered ${response.status}`);
  return response.json() as Promise<T>;
}
