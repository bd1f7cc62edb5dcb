import { addressHistories } from '../archive/address-history.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { readCollection } from '../loaders/read-content.ts';
import { linksSchema } from '../schemas/links.ts';
import { words } from '../i18n/words.ts';

type Histories = ReturnType<typeof addressHistories>;

let prepared: Promise<Histories> | undefined;

/**
 * The results of the link check, read once per build. They are not in Astro's data store, which would take four seconds
 * for 50,000 addresses.
 */
export function getAddressHistories(): Promise<Histories> {
  // The file may have changed.
  if (import.meta.env.DEV) return prepare();
  return (prepared ??= prepare());
}

async function prepare(): Promise<Histories> {
  const [links] = await readCollection(contentFolder.path, 'links');
  return addressHistories(linksSchema.safeParse(links?.data).data?.addresses ?? [], words);
}
