import { encodedValue, type Rule } from './rule.ts';

/**
 * The contents of `_redirects.caddy`, for a site of a Caddyfile: the placeholder `{moved}` is the new address of a former
 * one, and empty for all others (https://caddyserver.com/docs/caddyfile/directives/map). Of rules for queries, those for
 * a parameter alone. Addresses with braces, which would be placeholders, are left to the pages there.
 */
export function caddyMap(rules: readonly Rule[]): string {
  const line = (key: string, to: string) => `  ${quoted(key)} ${quoted(to)}`;
  const plain = rules.filter(({ path }) => !/[{}]/.test(path));
  const byQuery = plain.flatMap(({ path, query, to }) =>
    query ? [line(asAsked(`${encodeURI(path)}?${query[0]}=${encodedValue(query[1])}`), to)] : [],
  );
  const byPath = plain.flatMap(({ path, isFolder, query, to }) =>
    query ? [] : [line(isFolder ? `~^${escaped(path)}.` : path, to)],
  );
  return [
    'map {http.request.uri} {moved_by_query} {',
    ...byQuery,
    '  default ""',
    '}',
    'map {http.request.uri.path} {moved} {',
    ...byPath,
    '  default {moved_by_query}',
    '}',
    '',
  ].join('\n');
}

/** A key for an address as browsers ask for it, percent-encoded in digits of either case. */
function asAsked(address: string): string {
  return address.includes('%') ? `~(?i)^${escaped(address)}$` : address;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
