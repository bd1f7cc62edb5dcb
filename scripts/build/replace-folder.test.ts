import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderBeside } from './working-folders.ts';
import { replaceFolder } from './replace-folder.ts';

let folder: string;
let target: string;
let workshop: string;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'replace-folder-'));
  workshop = join(root, 'workshop');
  folder = join(root, 'web');
  target = join(folder, 'dist');
  await mkdir(folder);
});

const fillWith = (text: string) => (staging: string) => writeFile(join(staging, 'index.html'), text);

test('creates the folder if there was none, and leaves nothing else behind', async () => {
  await replaceFolder({ target, workshop }, fillWith('new'));
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('replaces the whole folder', async () => {
  await mkdir(target);
  await writeFile(join(target, 'gone.html'), 'old');
  await replaceFolder({ target, workshop }, fillWith('new'));
  expect(await readdir(target)).toEqual(['index.html']);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('keeps the old folder if filling fails, and throws the error', async () => {
  await mkdir(target);
  await writeFile(join(target, 'index.html'), 'old');
  const failing = replaceFolder({ target, workshop }, async (staging) => {
    await writeFile(join(staging, 'half.html'), 'half');
    throw new Error('no such outlet');
  });
  await expect(failing).rejects.toThrow('no such outlet');
  expect(await readdir(target)).toEqual(['index.html']);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('removes the partial folder when it is interrupted', async () => {
  const program = `
    const { replaceFolder } = await import(${JSON.stringify(new URL('replace-folder.ts', import.meta.url).href)});
    await replaceFolder(${JSON.stringify({ target, workshop })}, async () => {
      console.log('begun');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(child.stdout, 'data');
  expect(await readdir(workshop)).toEqual([`site-${child.pid}`]);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([143, null]);
  expect(await readdir(workshop)).toEqual([]);
});

test('removes the partial folder of a killed build', async () => {
  await mkdir(folderBeside(target, 'next', nobody));
  await mkdir(join(workshop, `site-${nobody}`), { recursive: true });
  await replaceFolder({ target, workshop }, fillWith('new'));
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(workshop)).toEqual([]);
});

test('removes the partial folder of a killed build with the same process id, as in containers', async () => {
  await mkdir(folderBeside(target, 'next', process.pid));
  await mkdir(join(workshop, `site-${process.pid}`), { recursive: true });
  await replaceFolder({ target, workshop }, fillWith('new'));
  expect(await readdir(folder)).toEqual(['dist']);
});

test('restores the site that a killed build had moved aside', async () => {
  const aside = folderBeside(target, 'old', nobody);
  await mkdir(aside);
  await writeFile(join(aside, 'index.html'), 'old');
  const failing = replaceFolder({ target, workshop }, () => Promise.reject(new Error('no such outlet')));
  await expect(failing).rejects.toThrow();
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('keeps the folder of a build that is still running', async () => {
  const running = folderBeside(target, 'next', process.ppid);
  await mkdir(running);
  await replaceFolder({ target, workshop }, fillWith('new'));
  expect(await readdir(folder)).toContain(`.dist-next-${process.ppid}`);
});

/** Greater than any process id. */
const nobody = 2 ** 30;
