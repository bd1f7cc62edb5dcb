import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { UserError } from '../../../base/user-error.ts';
import type { Bundle, BundleEntry } from './bundle.ts';

/** Whether bytes begin as a zip file does (APPNOTE.TXT, section 4.3.7), also as one without entries. */
export function isZip(start: Uint8Array): boolean {
  return (
    start[0] === 0x50 && start[1] === 0x4b && ((start[2] === 3 && start[3] === 4) || (start[2] === 5 && start[3] === 6))
  );
}

/**
 * Opens a zip file. Nothing is unpacked before it is asked for, and never to the disk.
 *
 * @param content its bytes, where they are in memory: a zip file within another
 * @throws a UserError where it is damaged, or would unpack to more than any text and its images need
 */
export async function openZip(file: string, size: number, content?: Buffer): Promise<Bundle> {
  const options = { autoClose: false, decodeStrings: false } as const;
  const zip = await orDamaged(file, () => (content ? fromBufferPromise(content, options) : openPromise(file, options)));
  try {
    const { found, refused } = await orDamaged(file, () => listEntries(file, zip));
    refuseBomb(file, size, found);
    return {
      file,
      size,
      entries: new Map(
        [...found].map(([path, { uncompressedSize }]): [string, BundleEntry] => [path, { size: uncompressedSize }]),
      ),
      refused,
      read: async (path) => {
        const entry = found.get(path);
        if (!entry) throw new UserError(`${file}: found no ${path} in it; expected one`);
        return orDamaged(file, async () => buffer(await zip.openReadStreamPromise(entry)), path);
      },
      close: () => closed(zip, content !== undefined),
    };
  } catch (error) {
    await closed(zip, content !== undefined);
    throw error;
  }
}

interface Listed {
  found: Map<string, Entry>;
  refused: { path: string; why: string }[];
}

async function listEntries(file: string, zip: ZipFile): Promise<Listed> {
  const listed: Listed = { found: new Map(), refused: [] };
  for await (const entry of zip.eachEntry()) {
    const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (path.endsWith('/')) continue;
    const why = whyRefused(entry, path) ?? (listed.found.has(path) ? 'a second file of that name' : undefined);
    if (why === undefined) listed.found.set(path, entry);
    else listed.refused.push({ path, why });
    if (listed.found.size + listed.refused.length > MOST_ENTRIES) {
      throw new UserError(`${file}: found more than ${MOST_ENTRIES.toLocaleString('en')} files in it; expected fewer`);
    }
  }
  return listed;
}

const MOST_ENTRIES = 200_000;

function whyRefused(entry: Entry, path: string): string | undefined {
  if (validateFileName(path) !== null || path.includes('\0')) return 'a path that leads out of the zip file';
  if (entry.isEncrypted()) return 'protected by a password';
  return entry.canDecodeFileData()
    ? undefined
    : `packed in a way that is not known (method ${entry.compressionMethod})`;
}

/** How much may come out of a zip file, in bytes: text packs at most about a hundredfold, and images hardly. */
const UNPACKED = { times: 200, atLeast: 64_000_000, eachAtMost: 512_000_000 };

/** Sizes are those that the zip file states; one that states a false size fails when it is read. */
function refuseBomb(file: string, size: number, entries: ReadonlyMap<string, Entry>): void {
  const sizes = [...entries.values()].map(({ uncompressedSize }) => uncompressedSize);
  const all = sizes.reduce((sum, each) => sum + each, 0);
  const most = Math.max(UNPACKED.atLeast, UNPACKED.times * size);
  const count = (bytes: number) => bytes.toLocaleString('en');
  if (all > most) {
    throw new UserError(
      `${file}: found ${count(all)} bytes packed into ${count(size)}; expected ${count(most)} at most`,
    );
  }
  const [path] = [...entries].find(([, { uncompressedSize }]) => uncompressedSize > UNPACKED.eachAtMost) ?? [];
  if (path !== undefined) {
    throw new UserError(
      `${file}: found ${path} of more than ${count(UNPACKED.eachAtMost)} bytes; expected that at most`,
    );
  }
}

async function orDamaged<T>(file: string, work: () => Promise<T>, path?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (UserError.is(error)) throw error;
    const where = path === undefined ? 'a zip file' : `${path} in a zip file`;
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${file}: found ${where} that is damaged or cut short (${why}).\nSave or download ${basename(file)} again.`,
      { cause: error },
    );
  }
}

/** A zip file in memory has nothing to close. */
async function closed(zip: ZipFile, isInMemory: boolean): Promise<void> {
  if (isInMemory || !zip.isOpen) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  zip.once('close', resolve);
  zip.close();
  await promise;
}
