import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { SITE_CONFIG } from '../../src/integrations/site-config.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-site-'));
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'));
  await mkdir(join(root, 'src', 'pages'), { recursive: true });
  await writeFile(join(root, 'src', 'pages', 'index.astro'), '<html lang="en"><h1>Steppe</h1></html>');
  await writeFile(join(root, 'src', 'content.config.ts'), 'export const collections = {};');
  await endWith('');
});

test('builds a site and prints a summary', async () => {
  const { code, output, errors } = await build();
  expect(output).toMatch(
    /Built dist: 1 page, \d+ files?, \d+\.\d MB, in \d+\.\d s\.\nIts address: https:\/\/steppe\.example\/ \(SITE_URL\)\.\n$/,
  );
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toContain('Steppe');
});

test('says what is missing for publishing if the site has no address', async () => {
  expect((await build({})).output).toMatch(/set SITE_URL to the site’s address\.\n$/);
});

test('takes the address from the service that runs the build, and says so', async () => {
  const { output } = await build({ NETLIFY: 'true', CONTEXT: 'deploy-preview', URL: 'https://archive.example.org' });
  expect(output).toContain(
    'Its address: https://archive.example.org/ (URL, from Netlify). This is a preview: search engines are asked to leave it out.\n',
  );
});

test('keeps the old site if a check of the new one fails, and prints only the faults', async () => {
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

test('stops with the error of a page that cannot be rendered', async () => {
  await writeFile(join(root, 'src', 'pages', 'index.astro'), `---\nthrow new Error('no such outlet');\n---\n`);
  const { code, errors } = await build();
  expect(errors).toContain('no such outlet');
  expect(code).toBe(1);
  expect(await readdir(root)).not.toContain('dist');
});

/**
 * Writes a configuration whose build ends with `statement`, after all pages were written. Its integration has the name by
 * which programs know that a configuration is an archive's.
 */
async function endWith(statement: string): Promise<void> {
  const hooks = `{ 'astro:build:done': () => { ${statement} } }`;
  await writeFile(
    join(root, 'astro.config.mjs'),
    `export default { integrations: [{ name: '${SITE_CONFIG}', hooks: ${hooks} }] };`,
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
