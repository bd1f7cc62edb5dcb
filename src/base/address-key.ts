/**
 * An outside address in the one form under which it is looked up: without the part after `#`, and with every sign
 * escaped that Markdown escapes when it becomes a link. Undefined where the text is no address of the web.
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
