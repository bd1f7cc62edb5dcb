/** Headers for the paths that match a pattern. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file, in the syntax that Netlify and Cloudflare Pages share: a pattern at the start of a line, its
 * headers indented below it; lines that begin with `#` are comments.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^\s+([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line);
    if (header?.[1] && header[2] !== undefined) rules.at(-1)?.headers.push([header[1], header[2]]);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}
