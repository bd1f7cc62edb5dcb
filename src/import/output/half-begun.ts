import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';

/** Whether a content folder was begun, and the program was ended before the folder had all of its files. */
export function isHalfBegun(folder: string): boolean {
  return existsSync(markIn(folder));
}

/** Begins a content folder. When this is ended before the task is done, the folder stays marked as half begun. */
export async function beginWhole<Result>(folder: string, task: () => Promise<Result>): Promise<Result> {
  await writeWhole(markIn(folder), '');
  const result = await task();
  await rm(markIn(folder));
  return result;
}

function markIn(folder: string): string {
  return join(folder, '.import-half-begun');
}
