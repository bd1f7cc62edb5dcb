import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = (module: string, file: string) => `
  import { writeFileSync } from 'node:fs';
  import { setTimeout } from 'node:timers/promises';
  const { finishWithoutReader } = await import(${JSON.stringify(module)});
  finishWithoutReader();
  for (let line = 0; line < 50; line++) { console.log('x'.repeat(4096)); await setTimeout(1); }
  writeFileSync(${JSON.stringify(file)}, 'whole');
`;

test('a program whose output nobody reads finishes its work', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'closed-output-'));
  try {
    const module = new URL('closed-output.ts', import.meta.url).href;
    const args = ['--input-type=module', '-e', PROGRAM(module, join(folder, 'out'))];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('whole');
  } finally {
    await rm(folder, { recursive: true });
  }
});
