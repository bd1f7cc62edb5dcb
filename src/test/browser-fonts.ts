import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the packages' Chromium a font on every machine, without which it shows no page: the one that comes with it,
 * beside those of the system. Its own configuration looks for that font in a folder that is not there.
 *
 * @param folder where Chromium was unpacked
 * @returns the folder of the configuration, for FONTCONFIG_PATH
 */
export async function configureFonts(folder: string): Promise<string> {
  const path = join(folder, 'fontconfig');
  const file = join(path, 'fonts.conf');
  if (existsSync(file)) return path;
  await mkdir(path, { recursive: true });
  // Renamed into its place, so that the file is whole whenever it exists.
  const staging = `${file}-${process.pid}`;
  await writeFile(staging, CONFIGURATION);
  await rename(staging, file);
  return path;
}

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">../fonts/fonts</dir>
</fontconfig>
`;
