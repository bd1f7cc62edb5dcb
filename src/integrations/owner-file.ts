import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../base/nearest.ts';
import { UserError } from '../base/user-error.ts';

/**
 * The specifier that imports a file named by an owner: the absolute path of the owner's own file, or the name itself
 * for a file in a package.
 *
 * @param root the folder of `astro.config.mjs`
 * @param option the option that names it, for the message
 * @throws a UserError if there is no such file, with the nearest one
 */
export function ownerFile(name: string, root: string, option: string): string {
  const isPath = /^\.{0,2}\//.test(name);
  const path = name.startsWith('/') && !existsSync(name) ? join(root, name) : resolve(root, name);
  if (existsSync(path)) return path;
  if (!isPath && !/^[\w-]+\.\w+$/.test(name)) return name;
  const folder = dirname(path);
  const meant = existsSync(folder) ? nearest(basename(path), readdirSync(folder)) : undefined;
  const question = meant === undefined ? '' : ` Did you mean “./${relative(root, join(folder, meant))}”?`;
  throw new UserError(`astro.config.mjs: steppe().${option}: found no file “${name}” in ${root}.${question}`);
}
