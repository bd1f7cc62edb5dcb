import { createGunzip, type Gunzip } from 'node:zlib';

/** Whether bytes begin as a gzip file does (RFC 1952, section 2.3.1). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 8;
}

/**
 * Unpacks gzip. What could be unpacked of a truncated or damaged file comes out whole, then `onDamage` is told what
 * was wrong.
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  onDamage: (why: string) => void,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  // A stream that fails discards what waits in it: so nothing waits there, and little is written at a time.
  let unpacked: Uint8Array[] = [];
  gunzip.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  gunzip.on('error', ({ message }) => onDamage(message));
  try {
    for await (const bytes of packed) {
      for (let at = 0; at < bytes.length; at += PIECE) {
        await settled(gunzip, (done) => gunzip.write(bytes.subarray(at, at + PIECE), done));
        yield* unpacked;
        unpacked = [];
      }
      if (gunzip.destroyed) break;
    }
    await settled(gunzip, () => gunzip.end());
    yield* unpacked;
  } finally {
    gunzip.destroy();
  }
}

/** Enough for speed; as deflate packs at most 1 : 1032, no more than 17 MB come of it. */
const PIECE = 16 * 1024;

/** Waits until the stream has done what it was asked for, or has ended or failed. */
async function settled(gunzip: Gunzip, act: (done: () => void) => void): Promise<void> {
  if (gunzip.destroyed) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = (): void => resolve();
  gunzip.once('close', done);
  act(done);
  await promise;
  gunzip.off('close', done);
}
