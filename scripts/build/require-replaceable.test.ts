import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { requireReplaceable } from './require-replaceable.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'require-replaceable-'));
});

test('accepts a folder that does not exist', async () => {
  await expect(requireReplaceable(join(root, 'dist'), root)).resolves.toBeUndefined();
});

test('accepts an empty folder', async () => {
  await mkdir(join(root, 'dist'));
  await expect(requireReplaceable(join(root, 'dist'), root)).resolves.toBeUndefined();
});

test('accepts a site that was built before', async () => {
  await writeSite('dist');
  await expect(requireReplaceable(join(root, 'dist'), root)).resolves.toBeUndefined();
});

test('refuses a site that another program built', async () => {
  await mkdir(join(root, 'homepage'));
  await writeFile(join(root, 'homepage', 'index.html'), '');
  await expect(requireReplaceable(join(root, 'homepage'), root)).rejects.toThrow('contains files but no built site');
});

test('refuses a site that is a working copy of Git', async () => {
  await writeSite('published');
  await mkdir(join(root, 'published', '.git'));
  await expect(requireReplaceable(join(root, 'published'), root)).rejects.toThrow(
    'which contains .git, which no build has written',
  );
});

test('refuses the content folder, folders in it and folders that contain it', async () => {
  const content = join(root, 'archive', 'content');
  for (const folder of [content, join(content, 'dist')]) {
    await expect(requireReplaceable(folder, join(root, 'project'), content)).rejects.toThrow('the content');
  }
  await expect(requireReplaceable(join(root, 'archive'), join(root, 'project'), content)).rejects.toThrow(
    'the content',
  );
});

test('refuses a folder with other files', async () => {
  await mkdir(join(root, 'letters'));
  await writeFile(join(root, 'letters', 'to-a-friend.txt'), '');
  await expect(requireReplaceable(join(root, 'letters'), root)).rejects.toThrow('contains files but no built site');
});

test('refuses a file', async () => {
  await writeFile(join(root, 'dist'), '');
  await expect(requireReplaceable(join(root, 'dist'), root)).rejects.toThrow('which is a file');
});

test('refuses the project and the folders above it', async () => {
  await expect(requireReplaceable(root, root)).rejects.toThrow('contains the project');
  await expect(requireReplaceable(dirname(root), root)).rejects.toThrow('contains the project');
  await expect(requireReplaceable('/', root)).rejects.toThrow('contains the project');
});

test('refuses the project’s sources', async () => {
  await expect(requireReplaceable(join(root, 'content', 'site'), root)).rejects.toThrow('the project’s content');
  await expect(requireReplaceable(join(root, 'src'), root)).rejects.toThrow('the project’s src');
});

test('checks the target of a symbolic link', async () => {
  const content = join(root, 'content');
  await mkdir(content);
  await symlink(content, join(root, 'link'));
  await expect(requireReplaceable(join(root, 'link', 'site'), join(root, 'project'), content)).rejects.toThrow(
    'the content folder',
  );
  await symlink(root, join(root, 'self'));
  await expect(requireReplaceable(join(root, 'self', 'content'), join(root, 'project'), content)).rejects.toThrow(
    'the content',
  );
});

test('accepts a new disk with files of the system and of a killed build', async () => {
  for (const name of ['lost+found', 'System Volume Information', '.steppe-copy-4711']) {
    await mkdir(join(root, 'disk', name), { recursive: true });
  }
  await expect(requireReplaceable(join(root, 'disk'), root)).resolves.toBeUndefined();
  await writeFile(join(root, 'disk', 'index.html'), '');
  await expect(requireReplaceable(join(root, 'disk'), root)).rejects.toThrow('contains files but no built site');
  await mkdir(join(root, 'disk', '.steppe-next-4711'));
  await expect(requireReplaceable(join(root, 'disk'), root)).resolves.toBeUndefined();
});

/** A folder with the files that every built site has. */
async function writeSite(name: string): Promise<void> {
  await mkdir(join(root, name, 'pagefind'), { recursive: true });
  for (const file of ['index.html', '_headers', '_redirects', '.nojekyll']) await writeFile(join(root, name, file), '');
}
