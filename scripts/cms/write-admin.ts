import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CmsConfig } from '@sveltia/cms';
import { UserError } from '../../src/base/user-error.ts';

/** Where the admin page is, in an archive’s folder. */
export const ADMIN_FOLDER = join('public', 'admin');

const PACKAGE = '@sveltia/cms';

/**
 * Writes the admin page into an archive’s folder: the page, its script with all that it needs, and its configuration.
 *
 * @param root the archive’s folder
 * @returns the version of the CMS
 * @throws a UserError if the CMS is not installed, or if the folder has other files
 */
export async function writeAdmin(root: string, config: CmsConfig, page: AdminPage): Promise<string> {
  const version = await installedVersion();
  const folder = join(root, ADMIN_FOLDER);
  requireOwn(folder);
  await bundle(root, folder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
  await writeFile(join(folder, 'index.html'), adminPage(page));
  return version;
}

export interface AdminPage {
  /** BCP 47 */
  language: string;
  /** Whether it also works where the site is published, with the repository on GitHub. */
  reachesGitHub: boolean;
}

/** The page loads files of its own folder only. Styles are set by the script. */
export function adminPage({ language, reachesGitHub }: AdminPage): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    `connect-src 'self' blob: data:${reachesGitHub ? ' https://api.github.com' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
    <meta name="robots" content="noindex, nofollow">
    <meta name="description" content="Sveltia CMS">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>CMS</title>
    <script type="module" src="admin.js"></script>
  </head>
  <body>
    <noscript><h1>CMS: JavaScript</h1></noscript>
  </body>
</html>
`;
}

/** What is in the folder is replaced: it must be an admin page of this program, or nothing. */
function requireOwn(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length === 0 || ['admin.js', 'config.json', 'index.html'].every((name) => names.includes(name))) return;
  throw new UserError(`Found ${names.slice(0, 5).join(', ')} in ${folder}. Expected a new or an empty folder there.`);
}

async function installedVersion(): Promise<string> {
  try {
    const main = createRequire(import.meta.url).resolve(PACKAGE);
    const manifest: unknown = JSON.parse(await readFile(join(dirname(main), '..', 'package.json'), 'utf8'));
    return String(Reflect.get(Object(manifest), 'version'));
  } catch (cause) {
    throw new UserError(`Found no package ${PACKAGE}. Install it in your archive first: npm install -D ${PACKAGE}`, {
      cause,
    });
  }
}

/** Puts the script, the CMS and all that it loads into one folder. */
async function bundle(root: string, folder: string): Promise<void> {
  const { build } = await import('vite');
  const entry = fileURLToPath(new URL('admin/admin.ts', import.meta.url));
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [ownFilesOnly],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: '.',
      target: 'esnext',
      chunkSizeWarningLimit: Infinity,
      rollupOptions: { input: entry, output: { entryFileNames: 'admin.js' } },
    },
  });
}

/**
 * Leaves out the colours of code, of which only YAML is edited: they weigh more than all the rest. And the addresses of
 * fonts on another host: the package brings the same fonts along.
 */
const ownFilesOnly = {
  name: 'steppe-own-files-only',
  enforce: 'pre' as const,
  resolveId: (id: string) => (/^@shikijs\/langs\/(?!yaml$)/.test(id) ? NO_COLOURS : undefined),
  load: (id: string) => (id === NO_COLOURS ? 'export default [];' : undefined),
  transform: (code: string, id: string) =>
    id.includes(PACKAGE) ? code.replace(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, "local('')") : undefined,
};

const NO_COLOURS = '\0no-colours';
