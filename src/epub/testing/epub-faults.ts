import { EpubCheck } from '@likecoin/epubcheck-ts';

/** What EPUBCheck finds wrong with a book: errors and warnings. */
export async function epubFaults(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`);
}
