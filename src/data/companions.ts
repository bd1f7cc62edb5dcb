import { type Companion, companionFinder } from '../archive/dossier/companions.ts';
import { getArchive } from './archive.ts';

let finder: Promise<ReturnType<typeof companionFinder>> | undefined;

/** What stands in the same paragraphs as an entity. */
export async function companionsOf(key: string): Promise<Companion[]> {
  return (await (finder ??= getArchive().then(companionFinder)))(key);
}
