import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the sites of the fixtures are built into, once for all test files of a run. */
    sites: string;
  }
}

/**
 * Gives the run a folder for the sites of its fixtures, and removes it at the end. `TEST_SITES` names a folder that
 * stays: the next run takes the sites that it finds there, whatever has changed since.
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
