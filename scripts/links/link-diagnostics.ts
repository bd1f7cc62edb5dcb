import { type Catalogue, type Diagnostic, diagnosticsOf, type Finding } from '../../src/base/diagnostic.ts';
import type { CheckedAddress } from '../../src/schemas/links.ts';
import type { CitedAddresses } from './cited-addresses.ts';

export type LinkCode = keyof typeof codes;

const codes = {
  'link-not-found': { severity: 'warning', title: 'Cited page that does not exist' },
  'link-failed': { severity: 'warning', title: 'Cited address that does not open' },
  'link-unreadable': { severity: 'warning', title: 'Text that looks like an address' },
} as const satisfies Catalogue<string>;

/** The codes of findings in the outside addresses that an archive cites. */
export const linkCodes: Catalogue<LinkCode> = codes;

/**
 * The problem of a cited address, at each of its locations; none if the page exists or a program cannot tell. The proposal
 * is a copy in the web archive, if one is known.
 */
export function diagnosticsOfLink(
  record: CheckedAddress | undefined,
  locations: readonly string[],
): Diagnostic<LinkCode>[] {
  if (record?.outcome !== 'not-found' && record?.outcome !== 'failed') return [];
  const { address, outcome, problem, copies = [] } = record;
  const isMissing = outcome === 'not-found';
  const what = isMissing ? 'a cited page that does not exist' : 'a cited address that does not open';
  const finding: Omit<Finding<LinkCode>, 'file' | 'line'> = {
    code: isMissing ? 'link-not-found' : 'link-failed',
    found: `${what}: ${address}${problem === undefined ? '' : ` (${problem})`}`,
    expected: isMissing
      ? 'correct the address, or cite a copy of the page in a web archive'
      : 'open it in a browser; if it is gone, cite a copy of the page in a web archive',
    proposal: copies.findLast(({ found }) => found)?.found?.address,
  };
  return diagnosticsOf(
    locations.map((location) => ({ ...finding, ...readLocation(location) })),
    linkCodes,
  );
}

/** A diagnostic for text that looks like a web address and cannot be read as one. */
export function diagnosticsOfDamaged({ text, location }: CitedAddresses['damaged'][number]): Diagnostic<LinkCode>[] {
  const found = `an address that cannot be read: ${text}`;
  return diagnosticsOf(
    [{ code: 'link-unreadable', ...readLocation(location), found, expected: 'correct it' }],
    linkCodes,
  );
}

/** @param location as `articles/ferry.md:12` */
function readLocation(location: string): Pick<Finding, 'file' | 'line'> {
  const colon = location.lastIndexOf(':');
  return { file: location.slice(0, colon), line: Number(location.slice(colon + 1)) };
}
