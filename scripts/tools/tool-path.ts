import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** The JavaScript file of a command of an installed package, in whichever folder npm has installed it. */
export async function toolPath(name: string): Promise<string> {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  const bin: unknown = manifest instanceof Object && 'bin' in manifest ? manifest.bin : undefined;
  const program: unknown = bin instanceof Object ? Reflect.get(bin, name) : bin;
  if (typeof program !== 'string') throw new Error(`${file}: found no command “${name}”.`);
  return join(dirname(file), program);
}
