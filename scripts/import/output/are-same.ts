import { open, stat } from 'node:fs/promises';

const STEP = 1 << 16;

/** Whether two files hold the same bytes, however large they are. */
export async function areSame(a: string, b: string): Promise<boolean> {
  const [sizeA, sizeB] = await Promise.all([sizeOf(a), sizeOf(b)]);
  if (sizeA === undefined || sizeA !== sizeB) return false;
  const files = await Promise.all([open(a), open(b)]);
  try {
    for (let at = 0; at < sizeA; at += STEP) {
      const [left, right] = await Promise.all(files.map((file) => file.read(Buffer.alloc(STEP), 0, STEP, at)));
      if (
        !left ||
        !right ||
        !left.buffer.subarray(0, left.bytesRead).equals(right.buffer.subarray(0, right.bytesRead))
      ) {
        return false;
      }
    }
    return true;
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
