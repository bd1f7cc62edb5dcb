/**
 * Matches a path with a pattern of a static host's `_headers` and `_redirects`: `:name` matches one segment of the
 * path, `*` any rest. Returns `template` with `:name` and `:splat` filled in, each passed through `write`, or undefined
 * if the path does not match.
 *
 * matchPattern('/notes/:n', '/notes/651', '/#fn-:n') → '/#fn-651'
 */
export function matchPattern(
  pattern: string,
  path: string,
  template = '',
  write = (value: string) => value,
): string | undefined {
  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '*') return '(?<splat>.*)';
      return part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    })
    .join('');
  const groups = new RegExp(`^${source}$`, 's').exec(path);
  return groups
    ? template.replace(/:([A-Za-z]\w*)/g, (whole, name: string) => {
        const value = groups.groups?.[name];
        return value === undefined ? whole : write(value);
      })
    : undefined;
}
