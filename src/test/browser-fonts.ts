import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the Chromium from npm a font on every machine, without which it shows no page: its own font, besides those of
 * the system. Its own configuration looks for that font in a folder that does not exist.
 *
 * @param folder the folder of the unpacked Chromium
 * @returns the folder of the configuration, for FONTCONFIG_PATH
 */
export async function configureFonts(folder: string): Promise<string> {
  const path = join(folder, 'fontconfig');
  const file = join(path, 'fonts.conf');
  if (existsSync(file)) return path;
  await mkdir(path, { recursive: true });
  // Renamed when complete, so that no other process reads a partial file.
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
