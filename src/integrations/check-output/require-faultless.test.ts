import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkOutput } from './check.ts';
import { page } from './fixture-site.ts';
import type { OutputDiagnostic } from './output-codes.ts';
import { requireFaultless } from './require-faultless.ts';

async function faultsOf(html: string): Promise<OutputDiagnostic[]> {
  const dir = await mkdtemp(join(tmpdir(), 'check-output-'));
  await writeFile(join(dir, 'index.html'), html);
  return checkOutput({ dir, siteUrl: 'https://steppe.example' });
}

beforeEach(() => vi.stubEnv('GITHUB_ACTIONS', undefined));

test('throws the whole report if a site has faults', async () => {
  const faults = await faultsOf(page('<a href="/no/">1</a>\n<p id="a"><p id="a">'));
  expect(() => requireFaultless(faults)).toThrow(
    /^dist\/index\.html:5: .*\ndist\/index\.html:6: .*\n2 errors in 1 file\.\n.*docs\/diagnostics\/\.$/,
  );
});

test('does nothing if a site has none', async () => {
  const faults = await faultsOf(page(''));
  expect(() => requireFaultless(faults)).not.toThrow();
});
