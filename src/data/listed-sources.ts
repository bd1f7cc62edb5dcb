import { type ListedSource, sourcesByOutlet } from '../archive/citations/outlet-sources.ts';
import { getArchive } from './archive.ts';

let listed: Promise<Map<string | undefined, ListedSource[]>> | undefined;

/** The sources of each outlet by its id; under `undefined` those whose outlet has no record. */
export function getListedSources(): Promise<Map<string | undefined, ListedSource[]>> {
  return (listed ??= getArchive().then(sourcesByOutlet));
}
