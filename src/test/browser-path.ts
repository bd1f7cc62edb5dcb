import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { configureFonts } from './browser-fonts.ts';

/**
 * The browser of the end-to-end tests: BROWSER_PATH if set, the one from npm on Linux x64, and elsewhere an installed
 * Chrome or Chromium. Nothing is downloaded.
 */
export async function browserPath(): Promise<string> {
  const { BROWSER_PATH } = process.env;
  if (BROWSER_PATH) return BROWSER_PATH;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  const installed = candidates().find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error('Found no Chrome or Chromium for the end-to-end tests. Install one, or name it: BROWSER_PATH=….');
}

/** Unpacks the Chromium from npm, once for each version, and returns its path. */
async function unpackedBrowser(): Promise<string> {
  const packages = join(import.meta.dirname, '..', '..', 'node_modules');
  const manifest = await readFile(join(packages, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
  const folder = join(packages, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, `${folder}-${process.pid}`);
  process.env.FONTCONFIG_PATH ??= await configureFonts(folder);
  return join(folder, 'chromium');
}

/** Unpacks beside the folder and renames at the end, so that the folder is always complete. */
async function unpackInto(folder: string, staging: string): Promise<void> {
  await mkdir(staging, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = staging;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

function candidates(): string[] {
  const { PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(PROGRAMFILES, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(LOCALAPPDATA, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  ];
}
