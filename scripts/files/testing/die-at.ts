/**
 * Imported before a program (`node --import`), kills it in the middle of its work, as a test asks: at the operation on
 * files with the number in `DIE_AT`. Without that number, it says at the end how many operations there were.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const dieAt = Number(process.env['DIE_AT']);
let count = 0;

for (const name of ['open', 'rename', 'rm', 'mkdir', 'copyFile'] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Reflect.set(fs, name, (...args: unknown[]) => {
    if (++count === dieAt) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  });
}
syncBuiltinESMExports();
if (!dieAt) process.on('exit', () => console.log(`operations: ${count}`));
