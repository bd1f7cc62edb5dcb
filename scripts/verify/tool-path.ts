import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The JavaScript file behind a command of an installed package. */
export async function toolPath(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const bin: unknown = manifest instanceof Object && 'bin' in manifest ? manifest.bin : undefined;
  const file: unknown = bin instanceof Object ? Reflect.get(bin, name) : bin;
  if (typeof file !== 'string') throw new Error(`${folder}/package.json: found no command “${name}”.`);
  return join(folder, file);
}
