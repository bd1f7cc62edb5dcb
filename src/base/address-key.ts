/**
 * The key by which an outside address is looked up: the address without the part after `#`, with the characters escaped
 * that Markdown escapes in links. Undefined if the text is not a web address.
 *
 * `HTTPS://Wire.example/паром#top` → `https://wire.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC`
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function addressKey(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href.replace(/[^!$%&-;=?-Z_a-z~]/g, encodeURIComponent);
}
