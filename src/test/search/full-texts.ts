import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildContent } from '../build-content.ts';
import { runProgram } from '../run-program.ts';

/** The names of imported articles that the bundled archive names otherwise. */
const RENAMED = {
  'beijing-binds-covid-19-and-the-china-central-asia-relationship': 'beijing-binds',
  'central-asia-2020': 'central-asia-in-2020',
  'central-asia-2021': 'central-asia-in-2021',
  'central-asia-2022': 'central-asia-in-2022',
};

/**
 * Builds a site of the bundled archive with the full texts of its articles instead of digests.
 *
 * @param content the bundled archive
 * @param exported the folder with the export of the full texts
 * @returns the folder of the site, and that of everything, to be removed
 */
export async function buildFullTexts(content: string, exported: string): Promise<{ site: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'steppe-full-texts-'));
  const [whole, imported, site] = ['content', 'imported', 'site'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const files = (await readdir(exported)).map((file) => join(exported, file));
  await runProgram('scripts/import.ts', [...files, '--into', imported]);
  await cp(content, whole, { recursive: true });
  await rm(join(whole, 'articles'), { recursive: true });
  await cp(join(imported, 'articles'), join(whole, 'articles'), { recursive: true });
  for (const [from, to] of Object.entries(RENAMED)) {
    await rename(join(whole, 'articles', `${from}.md`), join(whole, 'articles', `${to}.md`));
  }
  const { code, said } = await buildContent(whole, site);
  if (code !== 0) throw new Error(`The full texts could not be built: ${said}`);
  return { site, folder };
}
