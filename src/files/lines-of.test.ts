import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

it('yields lines of any length, and ends them at line feeds only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'));
  const lines = ['first', '', 'ш'.repeat(100_000), 'with\u2028and\u2029and\u0085', 'last'];
  await writeFile(join(folder, 'whole'), `${lines.join('\n')}\n`);
  await writeFile(join(folder, 'cut'), lines.join('\n'));
  await writeFile(join(folder, 'empty'), '');
  expect(await Array.fromAsync(linesOf(join(folder, 'whole')))).toEqual(lines);
  expect(await Array.fromAsync(linesOf(join(folder, 'cut')))).toEqual(lines);
  expect(await Array.fromAsync(linesOf(join(folder, 'empty')))).toEqual([]);
  await rm(folder, { recursive: true });
});
