/**
 * An address that may be in a link or an image, or undefined for one that could run a program or carries its own
 * content. As browsers do, it overlooks control characters in it and white space around it.
 * @example `safeAddress('java\tscript:alert(1)')` is undefined; `safeAddress('//example.org/a')` is
 *   `https://example.org/a`
 */
export function safeAddress(value: string | undefined): string | undefined {
  const address = value?.replace(unseen, '').trim();
  if (!address) return undefined;
  if (/^[\\/]{2}/.test(address)) return `https:${address.replace(/^[\\/]+/, '//')}`;
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || allowedSchemes.has(scheme) ? address : undefined;
}

/**
 * An address as the site accepts it, which leads somewhere from any page: on the web, or to a mailbox.
 *
 * @param permalink the post's own address, which addresses within its site are completed from
 */
export function webAddress(written: string | undefined, permalink?: string): string | undefined {
  const address = safeAddress(written)?.replace(/^(?:https?|mailto):/i, (scheme) => scheme.toLowerCase());
  if (address === undefined || address.startsWith('#')) return undefined;
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(address)) return address;
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(address);
  const whole = isWhole || !/^https?:/i.test(permalink ?? '') ? address : URL.parse(address, permalink)?.href;
  return whole !== undefined && isWellFormed(whole) ? whole : undefined;
}

/**
 * Whether an address of the web stays valid as pages show it. They escape what an address may not hold, and an escaped
 * name is no host's.
 */
export function isWellFormed(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(encodeURI(address.toWellFormed()).replaceAll('%25', '%'));
}

/** Whether a text is one whole address of a page. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(value);
}

const allowedSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'doi']);

/** Control and format characters. */
const unseen = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;
