import { createHash } from 'node:crypto';

const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;
const HASH = / 'sha256-([^']*)'/g;

/**
 * Leaves those hashes out of a page's Content-Security-Policy that belong to no script or style sheet in the page: Astro
 * lists those of every page on all.
 *
 * `script-src 'self' 'sha256-A' 'sha256-B'` → `script-src 'self' 'sha256-B'`
 */
export function withOwnHashes(html: string): string {
  if (!POLICY.test(html)) return html;
  const own = new Set(
    Array.from(html.matchAll(INLINE), ([, , text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  return html.replace(POLICY, (policy) => policy.replace(HASH, (hash, value: string) => (own.has(value) ? hash : '')));
}
