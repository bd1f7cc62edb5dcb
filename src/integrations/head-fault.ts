/** An element that an owner adds to the head of every page. */
interface Element {
  tag: 'meta' | 'link' | 'script';
  attrs: Readonly<Record<string, string | true>>;
}

/** Relations of a link whose target the browser loads. */
const LOADED =
  /\b(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;

/** The fault of an element that an owner adds to the head, if the security policy of the pages would refuse it. */
export function headFault({ tag, attrs }: Element): string | undefined {
  const [rel, href, src] = [attrs['rel'], attrs['href'], attrs['src']].map((value) => (value === true ? '' : value));
  const handler = Object.keys(attrs).find((name) => /^on/i.test(name));
  if (handler !== undefined) {
    return `found the attribute “${handler}”: the pages’ security policy runs no code in attributes. Use a script of the site’s own.`;
  }
  if (tag === 'meta') {
    return 'http-equiv' in attrs
      ? 'found “http-equiv”: the site sets its security policy itself, and headers belong in public/_headers.'
      : undefined;
  }
  if (tag === 'script') {
    if (src === undefined) {
      return 'found a script without “src”: the pages’ security policy runs no code in the page. Put it in a file in public/, and name that: src: "/my-script.js".';
    }
    return isOutside(src) ? `found the script “${src}”: ${REFUSED}` : undefined;
  }
  if (href === undefined || rel === undefined) return 'found a link without “rel” or without “href”: expected both.';
  return LOADED.test(rel) && isOutside(href) ? `found the link “${href}”: ${REFUSED}` : undefined;
}

const REFUSED =
  'the pages’ security policy loads nothing from other hosts. Put a copy in public/, and give its path, which begins with a slash.';

function isOutside(address: string): boolean {
  return !/^\/(?!\/)/.test(address);
}
