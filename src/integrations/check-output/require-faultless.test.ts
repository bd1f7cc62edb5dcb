import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from './fixture-site.ts';
import { requireFaultless } from './require-faultless.ts';

async function siteOf(html: string): Promise<{ dir: string; siteUrl: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'check-output-'));
  await writeFile(join(dir, 'index.html'), html);
  return { dir, siteUrl: 'https://steppe.example' };
}

beforeEach(() => vi.stubEnv('GITHUB_ACTIONS', undefined));

test('throws the whole report if a site has faults', async () => {
  const site = await siteOf(page('<a href="/no/">1</a>\n<p id="a"><p id="a">'));
  await expect(requireFaultless(site)).rejects.toThrow(
    /^dist\/index\.html:5: .*\ndist\/index\.html:6: .*\n2 errors in 1 file\.\n.*docs\/diagnostics\/\.$/,
  );
});

test('does nothing if a site has none', async () => {
  await expect(requireFaultless(await siteOf(page('')))).resolves.toBeUndefined();
});
