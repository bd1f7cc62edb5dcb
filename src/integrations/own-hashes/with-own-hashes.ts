import { createHash } from 'node:crypto';

const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;
const DATA = /<script\b[^>]*\stype="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;
const HASH = / 'sha256-([^']*)'/g;

/**
 * Leaves those hashes out of a page's Content-Security-Policy that belong to no script or style sheet in the page: Astro
 * lists those of every page on all. Adds those of its data (JSON-LD), which Astro does not list: browsers run no data, but
 * checkers, and tools that read a page by its policy, expect a hash for every script element.
 *
 * `script-src 'self' 'sha256-A' 'sha256-B'` → `script-src 'self' 'sha256-B'`
 */
export function withOwnHashes(html: string): string {
  if (!POLICY.test(html)) return html;
  const own = new Set(Array.from(html.matchAll(INLINE), ([, , text = '']) => hashOf(text)));
  const data = new Set(Array.from(html.matchAll(DATA), ([, text = '']) => ` 'sha256-${hashOf(text)}'`));
  return html.replace(POLICY, (policy) =>
    policy
      .replace(HASH, (hash, value: string) => (own.has(value) ? hash : ''))
      .replace(/script-src [^;]*/, (directive) => directive + [...data].join('')),
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
