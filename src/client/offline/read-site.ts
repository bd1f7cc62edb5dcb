import {
  OFFLINE_FORMAT,
  offlinePaths,
  type OfflineManifest,
  type OfflineVersion,
} from '../../archive/offline/manifest.ts';
import { StoreError } from './store-error.ts';

/** The version that is published now. @throws a StoreError if the site does not answer */
export function readVersion(scope: string): Promise<OfflineVersion> {
  return read<OfflineVersion>(scope + offlinePaths.version);
}

/** The files of a version. @throws a StoreError if the site does not answer, or has another version meanwhile */
export async function readManifest(scope: string, version: string): Promise<OfflineManifest> {
  const manifest = await read<OfflineManifest>(scope + offlinePaths.files);
  if (manifest.version !== version) throw new StoreError('outdated');
  return manifest;
}

async function read<Content extends OfflineVersion>(address: string): Promise<Content> {
  let content: Content;
  try {
    const response = await fetch(address, { cache: 'no-store' });
    // Its type is known, because the same build wrote it.
    content = (await response.json()) as Content;
  } catch (cause) {
    throw new StoreError('connection', { cause });
  }
  if (content.format !== OFFLINE_FORMAT) throw new StoreError('outdated');
  return content;
}
