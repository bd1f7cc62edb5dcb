import { UserError } from '../base/user-error.ts';
/**
 * The path under which a site is published, with a slash at both ends.
 *
 * "" → "/", "archive" → "/archive/", "/a/b/" → "/a/b/"
 *
 * @throws a UserError if it is not a path of letters, digits and `-._~`
 */
export function basePath(text: string | undefined): string {
  const names = (text ?? '').split('/').filter((name) => name !== '');
  const isPath = names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.{1,2}$/.test(name));
  if (!isPath) throw new UserError(`SITE_BASE: found “${text}”, expected a path such as /archive.`);
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
