import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder } from './copy-folder.ts';
import { fileSystem } from './file-system.ts';

test('copies files and folders, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copy-folder-'));
  await mkdir(join(folder, 'from', 'a', 'empty'), { recursive: true });
  const bytes = Buffer.from([0, 255, 13, 10]);
  for (let n = 0; n < 20; n++) await writeFile(join(folder, 'from', 'a', `${n}.png`), bytes);
  await copyFolder(join(folder, 'from'), join(folder, 'to'));
  for (let n = 0; n < 20; n++) expect(await readFile(join(folder, 'to', 'a', `${n}.png`))).toEqual(bytes);
});

test('does not overwrite a file, and names it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copy-folder-'));
  await writeFile(join(folder, 'a'), 'old');
  await expect(fileSystem.write(join(folder, 'a'), Buffer.from('new'))).rejects.toMatchObject({
    path: join(folder, 'a'),
  });
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
});
