import { z } from 'astro/zod';
import { day } from './day.ts';
import { text } from './identifier.ts';

const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' });

/** The outcomes of a check of an address. */
export const OUTCOMES = ['well', 'not-found', 'unclear', 'failed'] as const;

/** A copy in a web archive. */
const copySchema = z.strictObject({
  /** Its address. @example "https://web.archive.org/web/20211003120000/https://wire.example/ferry" */
  address: webAddress,
  /** The day of the copy. */
  taken: day,
});

/** A search for a copy, and its result. */
const soughtCopySchema = z.strictObject({
  /** The day of the citation: a copy near it was searched. */
  near: day,
  /** The day of the search. */
  asked: day,
  /** The copy nearest to that day; left out if the web archive has none. */
  found: copySchema.optional(),
});

/** The result of `npm run links` for one cited address. */
const checkedAddressSchema = z.strictObject({
  /** The address as it is in links, without the part after `#`. */
  address: webAddress,
  /** The day of the last check; left out if only a copy was searched. */
  checked: day.optional(),
  /**
   * The outcome: `well`, the server sent the page; `not-found`, the server says that it has no such page; `unclear`, the
   * server answered, but a program cannot tell whether there is a page, for example behind a login; `failed`, no usable
   * answer.
   */
  outcome: z.enum(OUTCOMES).optional(),
  /** The HTTP status of the last answer. @example 404 */
  status: z.int().min(100).max(999).optional(),
  /** Why there was no page, in words. @example "the host is not known" */
  problem: text.optional(),
  /** The last day on which the server sent the page. A later failure does not change it. */
  lastWell: day.optional(),
  /** Where redirects led on that day; left out if there were none. */
  leadsTo: webAddress.optional(),
  /** Searches for copies in the web archive: one for each day on which an article cites the address. */
  copies: z.array(soughtCopySchema).min(1).optional(),
});

/** `links.json`, which `npm run links` writes: the outside addresses of the archive, and whether they still work. */
export const linksSchema = z.strictObject({
  /** Sorted by address. */
  addresses: z.array(checkedAddressSchema),
});

export type Links = z.output<typeof linksSchema>;
export type CheckedAddress = z.output<typeof checkedAddressSchema>;
export type CopySearch = z.output<typeof soughtCopySchema>;
export type Outcome = (typeof OUTCOMES)[number];
