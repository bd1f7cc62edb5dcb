/**
 * The path that a site is published under, with a slash at both ends.
 *
 * "" → "/", "archive" → "/archive/", "/a/b/" → "/a/b/"
 */
export function basePath(text: string | undefined): string {
  const names = (text ?? '').split('/').filter((name) => name !== '');
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
