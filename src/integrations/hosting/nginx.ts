import { encodedValue, type Rule } from './rule.ts';

/**
 * The contents of `_redirects.nginx`, for the `http` block of a server: the variable `$moved` is the new address of a
 * former one, and empty for all others (https://nginx.org/en/docs/http/ngx_http_map_module.html). Of rules for queries,
 * those for a parameter alone.
 */
export function nginxMap(rules: readonly Rule[]): string {
  const line = (key: string, to: string) => `  ${quoted(key)} ${quoted(to)};`;
  // Strings are compared without regard to case: digits of what is percent-encoded may be in either.
  const byQuery = rules.flatMap(({ path, query, to }) =>
    query ? [line(`${path}?${query[0]}=${encodedValue(query[1])}`, to)] : [],
  );
  const byPath = rules.flatMap(({ path, isFolder, query, to }) =>
    query ? [] : [line(isFolder ? `~^${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}.` : path, to)],
  );
  return [
    'map "$uri?$args" $moved_by_query {',
    '  default "";',
    ...byQuery,
    '}',
    'map $uri $moved {',
    '  default $moved_by_query;',
    ...byPath,
    '}',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
