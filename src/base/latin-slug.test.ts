import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));

it('no code for the browser brings the tables of transliteration along', () => {
  const seen = new Set(
    readdirSync(join(src, 'client'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing'))
      .map((file) => join(src, 'client', file)),
  );
  for (const file of seen) for (const imported of importsOf(file)) seen.add(imported);
  expect([...seen].filter((file) => file.endsWith('transliterate.ts'))).toEqual([]);
  expect([...seen].some((file) => file.endsWith('latin-slug.ts'))).toBe(true);
});

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
  return [...code.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)].map(([, path = '']) => join(dirname(file), path));
}
