import type { HeaderRule } from '../../base/parse-headers.ts';
import { encodedValue, type Rule } from './rule.ts';
import { COMPRESSED, TYPES } from './types.ts';

interface Settings {
  rules: readonly Rule[];
  /** Those of `_headers`, base path included. */
  headers: readonly HeaderRule[];
  /** With slashes at both ends. */
  base: string;
}

/**
 * The contents of `.htaccess`: what Apache needs to serve the site as other hosts do. All of it is allowed by
 * `AllowOverride FileInfo`: https://httpd.apache.org/docs/2.4/mod/overrides.html.
 */
export function htaccess({ rules, headers, base }: Settings): string {
  const types = TYPES.map(([type, endings]) => `AddType ${type} ${endings.join(' ')}`);
  return [
    '# Written by the build. A file public/.htaccess takes its place.',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset UTF-8',
    '',
    '<IfModule mod_mime.c>',
    ...types.map(indented),
    indented('AddCharset UTF-8 .bib .css .js .json .md .ris .txt .xml'),
    '</IfModule>',
    '',
    '<IfModule mod_filter.c>',
    indented(`AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`),
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    indented('Header set Cache-Control "no-cache"'),
    ...headers.flatMap((rule) => headerLines(rule, base)).map(indented),
    '</IfModule>',
    '',
    '<IfModule mod_rewrite.c>',
    indented('RewriteEngine On'),
    indented('RewriteRule ^_(?:headers|redirects)(?:\\.\\w+)?$ - [R=404,L]'),
    ...rules.flatMap((rule) => ruleLines(rule, base)).map(indented),
    '</IfModule>',
    '',
  ].join('\n');
}

function indented(line: string): string {
  return `  ${line}`;
}

/** In a pattern of `_headers`, `:name` is one part of the path, and `*` any rest. Missing pages are not to be kept. */
function headerLines({ pattern, headers }: HeaderRule, base: string): string[] {
  const lines = [...Map.groupBy(headers, ([name]) => name)].map(([name, ofName]) => {
    const condition = /^(?:cache-control|content-type)$/i.test(name) ? '' : 'always ';
    const value = ofName.map(([, text]) => text).join(', ');
    return `Header ${condition}set ${name} "${value.replace(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;
  });
  if (pattern === `${base}*`) return lines;
  const expression = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escaped(part)))
    .join('')
    // Apache sees the page of a folder.
    .replace(/\/$/, '/(?:index\\.html)?');
  return [`<If "%{REQUEST_URI} =~ m#^${expression}$#">`, ...lines.map(indented), '</If>'];
}

/** In a folder, patterns are matched with the rest of the path. */
function ruleLines({ path, isFolder, query, to }: Rule, base: string): string[] {
  if (!path.startsWith(base)) return [];
  const rest = escaped(path.slice(base.length).replace(/\/$/, ''));
  const pattern = isFolder ? `^${rest}/.` : rest === '' ? '^$' : `^${rest}/?$`;
  const flags = query ? 'R=301,L,NE,QSD' : 'R=301,L,NE';
  const value = query && encodedValue(query[1]);
  // Digits of what is percent-encoded may be in either case.
  const anyCase = value?.includes('%') ? ' [NC]' : '';
  const condition =
    value && `RewriteCond %{QUERY_STRING} "(?:^|&)${escaped(query[0])}=${escaped(value)}(?:&|$)"${anyCase}`;
  // In a target, % and $ before a figure would be what a pattern has found.
  return [...(condition ? [condition] : []), `RewriteRule "${pattern}" "${to.replace(/[%$]/g, '\\$&')}" [${flags}]`];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|#"]/g, '\\$&');
}
