import type { OldAddresses } from '../archive/moves/find-target.ts';
import { oldAddressesSchema } from '../schemas/old-addresses.ts';
import { readCollection } from './read-content.ts';

/** The former addresses in `old-addresses.yaml`, with their targets; none without the file. */
export async function readOldAddresses(folder: string): Promise<OldAddresses> {
  const [record] = await readCollection(folder, 'oldAddresses');
  const entries = Object.entries(oldAddressesSchema.safeParse(record?.data).data ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
