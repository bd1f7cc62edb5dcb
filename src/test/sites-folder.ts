import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for the sites of the fixtures, which are built once for all test files of a run. */
    sites: string;
  }
}

/**
 * Creates a folder for the sites of the fixtures, and removes it at the end of the run. `TEST_SITES` is a folder that
 * is kept: the next run uses the sites in it, even if the code has changed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_SITES } = process.env;
  const sites = TEST_SITES ? resolve(TEST_SITES) : await mkdtemp(join(tmpdir(), 'steppe-sites-'));
  await mkdir(sites, { recursive: true });
  project.provide('sites', sites);
  return async () => {
    if (!TEST_SITES) await rm(sites, { recursive: true, force: true });
  };
}
