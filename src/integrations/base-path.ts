import { UserError } from '../base/user-error.ts';
/**
 * The path under which a site is published, with a slash at both ends.
 *
 * "" → "/", "archive" → "/archive/", "/a/b/" → "/a/b/"
 *
 * @param setting where it was set, for the message
 * @throws a UserError if it is not a path of letters, digits and `-._~`
 */
export function basePath(text: string | undefined, setting = 'SITE_BASE'): string {
  const names = (text ?? '').split('/').filter((name) => name !== '');
  const isPath = names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.{1,2}$/.test(name));
  if (!isPath) throw new UserError(`${setting}: found “${text}”, expected a path such as /archive.`);
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
