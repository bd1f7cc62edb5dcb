import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';

/**
 * The Node.js options in a script of package.json.
 *
 * `"import": "node --max-semi-space-size=2 scripts/import.ts"` → `["--max-semi-space-size=2"]`
 *
 * @throws when package.json has no such script
 */
export async function nodeOptionsOf(script: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const command = z.object({ scripts: z.record(z.string(), z.string()) }).parse(manifest).scripts[script];
  if (command === undefined) throw new Error(`package.json has no script ${script}.`);
  return command.split(' ').filter((word) => word.startsWith('--'));
}
