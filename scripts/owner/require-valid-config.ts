import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateConfig } from 'astro/config';
import { z } from 'astro/zod';
import { nearest } from '../../src/base/nearest.ts';
import { UserError } from '../../src/base/user-error.ts';
import { basePath } from '../../src/integrations/base-path.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';
import { SITE_CONFIG } from '../../src/integrations/site-config.ts';

/** Where Astro looks for the collections. Without one, it would show what the last build read. */
const COLLECTIONS = ['content.config.ts', 'content.config.mjs', 'content.config.js', 'content.config.mts'] as const;

/** A configuration whose own keys can be listed. */
const group = z.record(z.string(), z.unknown());

/**
 * Requires a configuration that Astro takes and that makes an archive: with `steppe()`, static, with collections, and
 * without keys that Astro would ignore.
 *
 * @param name the file’s name, for the messages
 * @throws a UserError that names what is wrong
 */
export async function requireValidConfig(given: unknown, { root, name }: { root: string; name: string }) {
  const { data: own } = group.safeParse(given);
  if (own === undefined)
    throw new UserError(`${name}: found no configuration, expected export default defineConfig({ … }).`);
  if (typeof own['site'] === 'string') siteAddress(own['site'], `${name}: site`);
  if (typeof own['base'] === 'string') basePath(own['base'], `${name}: base`);
  const config = await validateConfig(own, root, 'build').catch((cause: unknown) => {
    if (!(cause instanceof z.core.$ZodError)) throw cause;
    throw new UserError(cause.issues.map((issue) => `${name}: ${describe(issue, own)}`).join('\n'));
  });
  const known = Object.keys(config);
  for (const key of Object.keys(own)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const question = meant === undefined ? '' : ` Did you mean “${meant}”?`;
    throw new UserError(`${name}: found the key “${key}”, expected a setting of Astro.${question}`);
  }
  if (!config.integrations.some((integration) => integration.name === SITE_CONFIG)) {
    throw new UserError(`${name}: found no steppe() among the integrations, expected integrations: [steppe()].`);
  }
  if (!COLLECTIONS.some((file) => existsSync(new URL(file, config.srcDir)))) {
    const place = relative(root, fileURLToPath(new URL(COLLECTIONS[0], config.srcDir)));
    throw new UserError(
      `${place}: found no such file, expected the line: export { collections } from 'steppe/content';`,
    );
  }
  if (config.output !== 'static') {
    throw new UserError(`${name}: output: found “${config.output}”, expected “static”: the site is a folder of files.`);
  }
}

/** "server.port: found “abc”, expected number". Astro begins its messages with the key, and says more on further lines. */
function describe({ path, message }: z.core.$ZodIssue, given: unknown): string {
  const found = path.reduce<unknown>((value, key) => group.safeParse(value).data?.[String(key)], given);
  const text = message.replace(/^\*\*.*?\*\*: /, '').replace(/[`*]/g, '');
  const type = /Expected type (.*?)(?:, received .*)?$/m.exec(text)?.[1];
  return `${path.join('.')}: found ${JSON.stringify(found) ?? 'nothing'}, ${type ? `expected ${type}` : text}.`;
}
