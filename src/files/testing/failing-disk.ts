import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Operations that change the disk: functions of `node:fs/promises`, and methods of an open file. */
const FUNCTIONS = ['open', 'rename', 'rm', 'mkdir', 'copyFile'] as const;
const METHODS = ['writeFile', 'sync', 'datasync', 'chmod', 'chown'] as const;

/**
 * Runs a task on a disk that fails from one operation on. This leaves the state that a program leaves if it is killed
 * at that point and cannot tidy up.
 *
 * @returns the number of operations that the task attempted
 */
export async function onFailingDisk(dieAt: number, task: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const live = () =>
    ++count < dieAt ? Promise.resolve() : Promise.reject(Object.assign(new Error('the disk died'), { code: 'EIO' }));
  const originals = FUNCTIONS.map((name) => [name, fs[name]] as const);
  for (const [name] of originals) mortal(fs, name, live);
  const open = fs.open;
  fs.open = async (...args) => {
    const handle: FileHandle = await open(...args);
    for (const name of METHODS) mortal(handle, name, live);
    return handle;
  };
  syncBuiltinESMExports();
  try {
    await task();
  } catch (error) {
    if (count < dieAt) throw error;
  } finally {
    for (const [name, original] of originals) Reflect.set(fs, name, original);
    syncBuiltinESMExports();
  }
  return count;
}

function mortal(object: object, name: string, live: () => Promise<void>): void {
  const original: unknown = Reflect.get(object, name);
  if (typeof original !== 'function') throw new Error(`there is no ${name}`);
  Reflect.set(object, name, async (...args: unknown[]): Promise<unknown> => {
    await live();
    const result: unknown = await Reflect.apply(original, object, args);
    return result;
  });
}
