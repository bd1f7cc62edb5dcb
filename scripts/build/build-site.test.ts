import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-site-'));
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'));
  await mkdir(join(root, 'src', 'pages'), { recursive: true });
  await writeFile(join(root, 'src', 'pages', 'index.astro'), '<html lang="en"><h1>Steppe</h1></html>');
  await endWith('');
});

test('builds a site and sums it up', async () => {
  const { code, output, errors } = await build();
  expect(output).toMatch(/Built dist: 1 page, \d+ files?, \d+\.\d MB, in \d+\.\d s\.\n$/);
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toContain('Steppe');
});

test('says what is missing for publishing when the site has no address', async () => {
  expect((await build({})).output).toMatch(/set SITE_URL to the site’s address\.\n$/);
});

test('leaves the site before as it was when a check of the new one fails, and says only what failed', async () => {
  await mkdir(join(root, 'dist', 'pagefind'), { recursive: true });
  for (const file of ['index.html', '_headers', '_redirects']) await writeFile(join(root, 'dist', file), 'before');
  await endWith(`const error = new Error('dist/index.html:1: Found no title.');
    throw Object.assign(error, { [Symbol.for('steppe.user-error')]: true });`);
  const { code, errors } = await build();
  expect(errors).toBe('dist/index.html:1: Found no title.\n');
  expect(code).toBe(1);
  expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('before');
  expect((await readdir(root)).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('stops with what a page says when it cannot be rendered', async () => {
  await writeFile(join(root, 'src', 'pages', 'index.astro'), `---\nthrow new Error('no such outlet');\n---\n`);
  const { code, errors } = await build();
  expect(errors).toContain('no such outlet');
  expect(code).toBe(1);
  expect(await readdir(root)).not.toContain('dist');
});

/** Writes a configuration whose build ends with `statement`, after all pages were written. */
async function endWith(statement: string): Promise<void> {
  const hooks = `{ 'astro:build:done': () => { ${statement} } }`;
  await writeFile(
    join(root, 'astro.config.mjs'),
    `export default { integrations: [{ name: 'end', hooks: ${hooks} }] };`,
  );
}

/** Runs the build as `npm run build` does, in the test's own project. */
function build(
  settings: Record<string, string> = { SITE_URL: 'https://steppe.example' },
): Promise<{ code: number | string; output: string; errors: string }> {
  const program = fileURLToPath(new URL('../build.ts', import.meta.url));
  const { OUT_DIR: _, VITEST: __, NODE_ENV: ___, SITE_URL: ____, ...environment } = process.env;
  const env = { ...environment, ...settings };
  return new Promise((done) => {
    execFile(process.execPath, [program], { cwd: root, env }, (error, output, errors) =>
      done({ code: error?.code ?? 0, output, errors }),
    );
  });
}
