import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { UserError } from '../../src/base/user-error.ts';
import { loadConfig } from './load-config.ts';
import { requireValidConfig } from './require-valid-config.ts';

/** The keys of an owner's `astro.config.mjs` that programs need before Astro runs. */
export interface OwnerConfig {
  /** The folder for the built site. */
  outDir: string;
  site: string | undefined;
  base: string | undefined;
  port: number | undefined;
}

const NAMES = ['astro.config.mjs', 'astro.config.js', 'astro.config.ts', 'astro.config.mts'];

/** The keys that are read here; Astro itself checks the others. */
const schema = z.object({
  outDir: z.string().optional(),
  site: z.string().optional(),
  base: z.string().optional(),
  /** `server` can also be a function, which only Astro calls: then its port is not known here. */
  server: z.unknown().optional(),
});

/**
 * Reads the configuration of the archive in a folder.
 *
 * @throws a UserError if the folder has no configuration, or one that makes no archive
 */
export async function readOwnerConfig(root: string): Promise<OwnerConfig> {
  const file = NAMES.map((name) => join(root, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new UserError(
      `Found no astro.config.mjs in ${root}. Run this in the folder of your archive, or start one: steppe new DIR.`,
    );
  }
  const given = await loadConfig(file);
  await requireValidConfig(given, { root, name: basename(file) });
  const { outDir = 'dist', site, base, server } = schema.safeParse(given).data ?? {};
  const port = z.object({ port: z.number() }).safeParse(server).data?.port;
  return { outDir: resolve(root, outDir), site, base, port };
}
