import { contentFolder } from '../loaders/content-folder.ts';
import { readOldAddresses } from '../loaders/old-addresses.ts';

let known: ReturnType<typeof readOldAddresses> | undefined;

/** Whether the archive has former addresses that a script leads on where the host does not. */
export async function hasOldAddresses(): Promise<boolean> {
  return Object.keys(await (known ??= readOldAddresses(contentFolder.path))).length > 0;
}
