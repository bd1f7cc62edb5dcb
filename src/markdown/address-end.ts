import { LinkifyIt } from 'linkify-it';

const linkify = new LinkifyIt({ fuzzyLink: true });

/** Characters within an address at which linkify-it ends it: `…/wiki/Malta–Gozo_ferry`, `…/O’Brien/`. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])[–’·](?=[\p{L}\p{N}]+[_/%=-])/gu;
/** Punctuation at the end of a sentence or quotation, which is not part of an address. */
const AFTER_ADDRESS = /[“”«»„‹›…]|(?:[’‘′]+|['’]s)$|[?!.,:;*_~'"]+$/u;

/** A bare address in a text. */
export interface BareAddress {
  index: number;
  /** As written. */
  raw: string;
  /** With a scheme. */
  url: string;
  /** The scheme as written; empty without one. */
  schema: string;
}

/** Finds bare addresses in a text as a reader would, also domains and e-mail addresses. */
export function bareAddresses(text: string): BareAddress[] {
  return (linkify.match(text.replace(WITHIN_WORD, '-')) ?? []).map(({ index, lastIndex, raw: found, url, schema }) => {
    const raw = text.slice(index, lastIndex);
    return { index, raw, url: url.slice(0, url.length - found.length) + raw, schema };
  });
}

/**
 * The length of the address at the beginning of a text, without punctuation after it; the length of the whole text if
 * it does not begin with one.
 *
 * `https://wire.example/a”—read` → 22
 */
export function addressLength(text: string): number {
  // Without a scheme, linkify-it finds only domains in its own list.
  const scheme = /^www\./i.test(text) ? 'http://' : '';
  const [first] = bareAddresses(scheme + text);
  if (first?.index !== 0) return text.length;
  return withoutSignsAfter(first.raw.slice(scheme.length)).length;
}

/** Removes punctuation of the text from the end of an address. */
export function withoutSignsAfter(address: string): string {
  let rest = address;
  for (;;) {
    const cut = AFTER_ADDRESS.exec(rest);
    if (!cut || cut.index === 0) return rest;
    rest = rest.slice(0, cut.index);
  }
}
