/**
 * An address that may stand in a link or an image, or undefined for one that could run a program or carries its own
 * content. As browsers do, it overlooks control characters in it and white space around it.
 * @example `safeAddress('java\tscript:alert(1)')` is undefined; `safeAddress('//example.org/a')` is `https://example.org/a`
 */
export function safeAddress(value: string | undefined): string | undefined {
  const address = value?.replace(unseen, '').trim();
  if (!address) return undefined;
  if (/^[\\/]{2}/.test(address)) return `https:${address.replace(/^[\\/]+/, '//')}`;
  const [, scheme] = /^([^/?#]*?):/.exec(address) ?? [];
  if (scheme === undefined) return address;
  return allowedSchemes.has(scheme.toLowerCase()) ? address : undefined;
}

/** Whether a text is one whole address of a page. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(value);
}

const allowedSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'doi']);

/** Control and format characters. */
const unseen = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;
