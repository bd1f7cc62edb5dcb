import { z } from 'astro/zod';
import { listOf } from './identifier.ts';

/**
 * Addresses that mean the same person, body or place in catalogues and elsewhere. In a list, so that any catalogue has
 * room; of ORCID, the check digit is checked.
 */
export const sameAs = listOf(
  z
    .url({ protocol: /^https?$/, error: 'expected an address, such as https://www.wikidata.org/entity/Q7259' })
    .refine(hasRightOrcid, 'expected an ORCID iD whose last digit fits the others: a digit may be wrong'),
);

/** The ORCID iD in a list of addresses. @example "https://orcid.org/0000-0002-1825-0097" → "0000-0002-1825-0097" */
export function orcidIn(addresses: readonly string[]): string | undefined {
  return addresses.flatMap((address) => ORCID.exec(address)?.[1] ?? [])[0];
}

const ORCID = /^https?:\/\/(?:www\.)?orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/;

/** @see ISO 7064, MOD 11-2: https://support.orcid.org/hc/en-us/articles/360006897674 */
function hasRightOrcid(address: string): boolean {
  if (!/^https?:\/\/(?:www\.)?orcid\.org\//.test(address)) return true;
  const digits = orcidIn([address])?.replaceAll('-', '');
  if (digits === undefined) return false;
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}
