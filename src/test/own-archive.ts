import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { SITE_URL } from './build-content.ts';
import { type Fixture, copyFixture } from './fixture-site.ts';
import { programEnvironment } from './program-environment.ts';

const project = join(import.meta.dirname, '..', '..');

/** A new folder for an archive. Astro compiles components only of folders that have one above in common with it. */
export async function ownFolder(name: string): Promise<string> {
  const above = join(project, 'node_modules', '.cache');
  await mkdir(above, { recursive: true });
  return mkdtemp(join(above, `${name}-`));
}

/**
 * Makes an archive with the content of a fixture in a folder of its own, like an owner's: it has its own folder
 * `public/`, and its own cache in `cache/`.
 */
export async function makeOwnArchive(folder: string, fixture: Fixture): Promise<void> {
  await copyFixture(fixture, join(folder, 'content'));
  for (const name of ['public', 'src']) await mkdir(join(folder, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const source = (file: string) => JSON.stringify(pathToFileURL(join(project, 'src', file)).href);
  await writeFile(
    join(folder, 'astro.config.mjs'),
    `import steppe from ${source('integration.ts')};\n\nexport default { cacheDir: './cache', integrations: [steppe()] };\n`,
  );
  await writeFile(
    join(folder, 'src', 'content.config.ts'),
    `export { collections } from ${JSON.stringify(join(project, 'src', 'content.ts'))};\n`,
  );
}

/** Builds the site of such an archive, in `dist/`. @throws if the build fails */
export async function buildOwnArchive(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(project, 'scripts', 'steppe.ts'), 'build'], {
    cwd: folder,
    env: programEnvironment({ SITE_URL }),
    maxBuffer: 2 ** 26,
  });
}
