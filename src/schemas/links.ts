import { z } from 'astro/zod';
import { text } from './identifier.ts';

const day = z.iso.date('expected a day, such as 2026-05-03');
const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' });

/** What came of asking for an address. */
export const OUTCOMES = ['well', 'not-found', 'unclear', 'failed'] as const;

/** A copy in a web archive. */
const copySchema = z.strictObject({
  /** Where it is. @example "https://web.archive.org/web/20211003120000/https://wire.example/ferry" */
  address: webAddress,
  /** The day on which it was taken. */
  taken: day,
});

/** What the web archive was asked for, and what it had. */
const soughtCopySchema = z.strictObject({
  /** The day near which a copy was sought: that of the citation. */
  near: day,
  /** The day on which the archive was asked. */
  asked: day,
  /** The copy nearest to that day; left out where the archive has none. */
  found: copySchema.optional(),
});

/** One address that the archive cites, as `npm run links` found it. */
const checkedAddressSchema = z.strictObject({
  /** The address as links write it, without the part after `#`. */
  address: webAddress,
  /** The day on which it was last asked for; left out where only a copy of it was sought. */
  checked: day.optional(),
  /**
   * What came of it: `well`, a page came; `not-found`, the server says that there is none; `unclear`, the server answers
   * but tells a program nothing of the page, as when it wants a password; `failed`, no usable answer.
   */
  outcome: z.enum(OUTCOMES).optional(),
  /** The HTTP status of the last answer. @example 404 */
  status: z.int().min(100).max(999).optional(),
  /** Why no page came, in words. @example "the host is not known" */
  problem: text.optional(),
  /** The day on which a page last came. A later failure leaves it as it is. */
  lastWell: day.optional(),
  /** Where redirects led when a page last came; left out where there were none. */
  leadsTo: webAddress.optional(),
  /** Copies in the web archive: one for each day on which an article cites the address. */
  copies: z.array(soughtCopySchema).min(1).optional(),
});

/** `links.json`, which `npm run links` writes: the outside addresses of the archive, and whether they still lead there. */
export const linksSchema = z.strictObject({
  /** Sorted by address. */
  addresses: z.array(checkedAddressSchema),
});

export type Links = z.output<typeof linksSchema>;
export type CheckedAddress = z.output<typeof checkedAddressSchema>;
export type SoughtCopy = z.output<typeof soughtCopySchema>;
export type Outcome = (typeof OUTCOMES)[number];
