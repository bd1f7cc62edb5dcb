import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const packageJson = z
  .object({
    version: z.string(),
    license: z.string().default('MIT'),
    dependencies: z.record(z.string(), z.string()).default({}),
  })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));

describe('the files about the project', () => {
  it('have the same version and licence', async () => {
    const { version, license } = packageJson;
    const citation: unknown = parse(await readFile('CITATION.cff', 'utf8'));
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', version, license });
    expect(await readFile('LICENSE', 'utf8')).toMatch(`${license} License`);
  });

  it('have a licence and a reason for each dependency', async () => {
    for (const page of ['docs/licences.md', 'docs/dependencies.md']) {
      const named = (await readFile(page, 'utf8')).split(/[\s|,()[\]]+/);
      expect(Object.keys(packageJson.dependencies).filter((name) => !named.includes(name))).toEqual([]);
    }
  });

  it('have no licence of a package that is no dependency any more', async () => {
    const [, table = ''] = (await readFile('docs/licences.md', 'utf8')).split('## The packages that Steppe runs on');
    const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| licence'));
    const packages = rows.flatMap((row) => row.split('|')[2]?.trim().split(', ') ?? []);
    const named = packages.filter((name) => !/^-+$/.test(name));
    expect(named.toSorted()).toEqual(Object.keys(packageJson.dependencies).toSorted());
  });
});
