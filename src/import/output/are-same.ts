import { type FileHandle, open, stat } from 'node:fs/promises';

const STEP = 1 << 16;

/** Whether two files hold the same bytes, however large they are. */
export async function areSame(a: string, b: string): Promise<boolean> {
  const [sizeA, sizeB] = await Promise.all([sizeOf(a), sizeOf(b)]);
  if (sizeA === undefined || sizeA !== sizeB) return false;
  const fileA = await open(a);
  try {
    const fileB = await open(b);
    try {
      for (let at = 0; at < sizeA; at += STEP) {
        const [left, right] = await Promise.all([stepOf(fileA, at), stepOf(fileB, at)]);
        if (!left.equals(right)) return false;
      }
      return true;
    } finally {
      await fileB.close();
    }
  } finally {
    await fileA.close();
  }
}

async function stepOf(file: FileHandle, at: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(STEP), 0, STEP, at);
  return buffer.subarray(0, bytesRead);
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
