import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from './code-version.ts';

test('changes with the code and with the installed packages, and is unknown without a list of them', async () => {
  const root = await mkdtemp(join(tmpdir(), 'code-version-'));
  const source = join(root, 'src');
  await mkdir(source);
  await writeFile(join(source, 'parse.ts'), '1');
  expect(await codeVersion(source)).toBeUndefined();

  await mkdir(join(root, 'node_modules'));
  const list = join(root, 'node_modules', '.package-lock.json');
  await writeFile(list, '{"yaml":1}');
  const versions = [await codeVersion(source), await codeVersion(source)];
  await writeFile(join(source, 'parse.ts'), '2');
  versions.push(await codeVersion(source));
  await writeFile(list, '{"yaml":2}');
  versions.push(await codeVersion(source));
  expect(versions).not.toContain(undefined);
  expect(new Set(versions).size).toBe(3);
  expect(versions[0]).toBe(versions[1]);
});
