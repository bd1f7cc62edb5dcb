import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PROGRAM = resolve('scripts/steppe.ts');

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-config-'));
});

afterEach(() => rm(root, { recursive: true }));

/** What a program prints, in Node.js itself: Vitest imports files in a way of its own. */
function preview(): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [PROGRAM, 'preview'], { cwd: root }, (_error, _stdout, stderr) => done(stderr));
  });
}

test.each([
  ['code that does not end', "export default {\n  base: '/a',\n", ':3', 'Unexpected end of input.'],
  ['a wrong sign', "export default {\n  base: '/a' site: 'b',\n};\n", ':2', 'Unexpected identifier'],
  ['a package that is missing', "import steppe from 'stepe';\n", '', 'Cannot find package'],
  [
    'a name that was never defined',
    "const site = 'x';\n\nexport default { site, integrations: [steppe()] };\n",
    ':3',
    'steppe is not defined.',
  ],
])('A configuration with %s is refused with its place and without a stack', async (_, text, line, message) => {
  await writeFile(join(root, 'astro.config.mjs'), text);
  const said = await preview();
  expect(said).toContain(`astro.config.mjs${line}: found code that cannot run: ${message}`);
  expect(said).not.toMatch(/^ +at /m);
});
