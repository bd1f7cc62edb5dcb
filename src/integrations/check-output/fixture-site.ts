import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Budgets } from './budgets.ts';
import { checkOutput } from './check.ts';
import type { OutputDiagnostic } from './output-codes.ts';

/**
 * Writes a tiny site for a test, checks it and removes it. Its address is https://steppe.example under `base`. Its
 * front page has no faults, unless `files` contains another.
 */
export async function checkFixture(
  files: Record<string, string>,
  { base = '/', budgets }: { base?: string; budgets?: Budgets } = {},
): Promise<OutputDiagnostic[]> {
  const dir = await mkdtemp(join(tmpdir(), 'check-output-'));
  try {
    for (const [file, text] of Object.entries({ 'index.html': page('', { base }), ...files })) {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), text);
    }
    return await checkOutput({ dir, base, siteUrl: 'https://steppe.example', budgets });
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** A page without faults around `body`, which starts on line 5. `path` is its address from the base path on. */
export function page(body: string, { path = '', base = '/', head = '' } = {}): string {
  const canonical = `<link rel="canonical" href="https://steppe.example${base}${path}">`;
  return [
    '<!doctype html><html lang="en">',
    `<head><title>Steppe</title><meta name="description" content="An archive.">${canonical}`,
    `${head}</head>`,
    '<body><h1>Steppe</h1>',
    body,
    '</body></html>',
  ].join('\n');
}

/** Faults in short: `link-broken index.html:5`. */
export function inShort(faults: readonly OutputDiagnostic[]): string[] {
  return faults.map(({ code, file, line }) => `${code} ${file}:${line}`);
}
