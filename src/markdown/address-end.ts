import { LinkifyIt } from 'linkify-it';

const linkify = new LinkifyIt({ fuzzyLink: true });

/** Signs within a word of an address that linkify-it takes for its end: `…/wiki/Malta–Gozo_ferry`, `…/O’Brien/`. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])[–’·](?=[\p{L}\p{N}]+[_/%=-])/gu;
/** Typographic marks that end a sentence or a quotation, and not an address. */
const AFTER_ADDRESS = /[“”«»„‹›…]|(?:[’‘′]+|['’]s)$|[?!.,:;*_~'"]+$/u;

/** A bare address in a text. */
export interface BareAddress {
  index: number;
  /** As it is written. */
  raw: string;
  /** With a scheme. */
  url: string;
  /** That with which it is written; empty where it has none. */
  schema: string;
}

/** Finds bare addresses in a text, as readers would, and the names of domains and mailboxes. */
export function bareAddresses(text: string): BareAddress[] {
  return (linkify.match(text.replace(WITHIN_WORD, '-')) ?? []).map(({ index, lastIndex, raw: found, url, schema }) => {
    const raw = text.slice(index, lastIndex);
    return { index, raw, url: url.slice(0, url.length - found.length) + raw, schema };
  });
}

/**
 * The length of the address with which a text begins, without the signs after it; that of the whole text, where it
 * begins with none.
 *
 * `https://wire.example/a”—read` → 22
 */
export function addressLength(text: string): number {
  // Without a scheme, only domains are found that linkify-it knows.
  const scheme = /^www\./i.test(text) ? 'http://' : '';
  const [first] = bareAddresses(scheme + text);
  if (first?.index !== 0) return text.length;
  return withoutSignsAfter(first.raw.slice(scheme.length)).length;
}

/** An address without the typographic marks that a text ran into it. */
export function withoutSignsAfter(address: string): string {
  let rest = address;
  for (;;) {
    const cut = AFTER_ADDRESS.exec(rest);
    if (!cut || cut.index === 0) return rest;
    rest = rest.slice(0, cut.index);
  }
}
