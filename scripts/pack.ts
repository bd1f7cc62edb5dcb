import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFile } from './pack/compile-file.ts';
import { declarationsOf } from './pack/declarations.ts';
import { shippedFiles } from './pack/shipped-files.ts';

/** Compiles the code of the package into `lib/`, because Node.js does not strip types in `node_modules`. */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const lib = join(root, 'lib');
const started = performance.now();
await rm(lib, { recursive: true, force: true });

const files = await shippedFiles(root);
for (const { path, text } of files.map(compileFile)) await write(path, text);
const declarations = declarationsOf(root, ['src/integration.ts', 'src/content.ts', 'src/schemas.ts']);
for (const [path, text] of declarations) await write(path, text);
for (const name of ['template', 'texts']) {
  const folder = join('scripts', 'new', name);
  await cp(join(root, folder), join(lib, folder), { recursive: true });
}

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.error(`lib: ${files.length} files and ${declarations.size} declarations, in ${seconds} s`);

async function write(path: string, text: string): Promise<void> {
  const file = join(lib, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
