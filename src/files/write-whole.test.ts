import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLimited } from './testing/run-limited.ts';
import { removeUnfinished, UnfinishedFile } from './unfinished-file.ts';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

/** Writes a number of bytes to a file, in a program whose files are limited to 16 kB. */
const writeInSmallSpace = (name: string, bytes: number) => {
  const module = JSON.stringify(new URL('write-whole.ts', import.meta.url).href);
  const program = `import { writeWhole } from ${module};
await writeWhole(process.argv[1], 'a'.repeat(${bytes})).catch(({ message }) => console.log(message));`;
  return runLimited(['--input-type=module', '-e', program, path(name)], { fileSize: 16 });
};

describe('writeWhole', () => {
  it('creates a file with the folders above it, or replaces it', async () => {
    await writeWhole(path('a/b/ferry.md'), 'One.');
    await writeWhole(path('a/b/ferry.md'), new Uint8Array([79, 107]));
    expect(await readFile(path('a/b/ferry.md'), 'utf8')).toBe('Ok');
    expect(await readdir(path('a/b'))).toEqual(['ferry.md']);
  });

  it('leaves the old file if the disk is full in the middle of a write, and says so', async () => {
    await writeFile(path('ferry.md'), 'As it was.');
    for (const name of ['ferry.md', 'new.md']) {
      expect((await writeInSmallSpace(name, 40_000)).said).toBe(
        `${path(name)} cannot be written: the file would be larger than this system allows.\n`,
      );
    }
    expect(await readdir(folder)).toEqual(['ferry.md']);
    expect(await readFile(path('ferry.md'), 'utf8')).toBe('As it was.');
    expect((await writeInSmallSpace('ferry.md', 16_000)).said).toBe('');
    expect(await readFile(path('ferry.md'), 'utf8')).toBe('a'.repeat(16_000));
  });

  it('names the file and what prevents it from being written', async () => {
    await mkdir(path('ferry.md'));
    await writeFile(path('file'), '');
    await expect(writeWhole(path('ferry.md'), '')).rejects.toThrow(
      `${path('ferry.md')} cannot be written: a folder has that name.`,
    );
    await expect(writeWhole(path('file/ferry.md'), '')).rejects.toThrow('a file has the name of a folder above it');
    expect((await readdir(folder)).toSorted()).toEqual(['ferry.md', 'file']);
  });

  it('keeps the permissions of a file, and keeps a symbolic link', async () => {
    await writeFile(path('ferry.md'), 'Old.');
    await chmod(path('ferry.md'), 0o640);
    await symlink('ferry.md', path('link.md'));
    await writeWhole(path('link.md'), 'New.');
    expect((await stat(path('ferry.md'))).mode & 0o777).toBe(0o640);
    expect(await readFile(path('ferry.md'), 'utf8')).toBe('New.');
  });
});

describe('removeUnfinished', () => {
  it('removes unfinished files of the given names only', async () => {
    await mkdir(path('articles'));
    const files = ['.git', '.a.unfinished', 'b.4711-1.unfinished', 'articles/.c.md.4711-1.unfinish'];
    for (const name of files) await writeFile(path(name), '');
    await UnfinishedFile.begin(path('articles/ferry.md'));
    await UnfinishedFile.begin(path('links.json'));
    await removeUnfinished(folder, (name) => name !== 'links.json');
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => /ferry|links/.test(name))).toEqual([
      expect.stringMatching(/^\.links\.json\.\d+-\d+\.unfinished$/),
    ]);
    expect(left).toHaveLength(files.length + 2);
  });
});
