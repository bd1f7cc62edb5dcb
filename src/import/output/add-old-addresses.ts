import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import { plural } from '../../base/plural.ts';
import { collections } from '../../loaders/collections.ts';
import type { Journal } from './journal.ts';
import { writeImported } from './write-file.ts';

/**
 * Adds old addresses to `old-addresses.yaml`. What is there is the owner's, or was added before, and stays.
 *
 * @returns what was added, in a line; undefined if there was nothing to add
 */
export async function addOldAddresses(
  folder: string,
  entries: readonly (readonly [address: string, to: string])[],
  journal: Journal | undefined,
): Promise<string | undefined> {
  const file = join(folder, collections.oldAddresses.file);
  const text = await readFile(file, 'utf8').catch(() => '');
  const { contents } = parseDocument(text);
  if (contents !== null && (!isMap(contents) || contents.flow)) return undefined;
  const present = new Set(contents?.items.map(({ key }) => String(key)));
  const added = entries.filter(([address]) => !present.has(address));
  if (added.length === 0) return undefined;
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const whole = lead + stringify(Object.fromEntries(added), { lineWidth: 0 });
  await writeImported(file, whole, { force: true, journal, announces: [] });
  return `${file}: ${plural(added.length, 'old address', 'old addresses')} that readers may still follow.`;
}
