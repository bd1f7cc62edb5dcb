import type { OutputFinding } from '../output-codes.ts';
import type { Address, BuiltSite } from '../site.ts';

/**
 * Pages contain only elements and attributes that the site produces. Only pages that have moved redirect, and forms
 * submit to the site itself.
 */
export function knownMarkup({ pages, addresses }: BuiltSite): OutputFinding[] {
  const forms = addresses.filter(({ reference, to }) => reference.where === 'form action' && to.kind === 'outside');
  const inPages = pages.flatMap(({ file, unknown, redirects, hasMain }) => [
    ...unknown.map(({ found, line }): OutputFinding => {
      return {
        code: 'markup-unknown',
        file,
        line,
        found,
        expected: 'only elements and attributes that the site makes',
      };
    }),
    ...(redirects && hasMain ? [refresh(file)] : []),
  ]);
  return [...inPages, ...forms.map(formElsewhere)];
}

function refresh(file: string): OutputFinding {
  const expected = 'a readable page, or one that only redirects';
  return { code: 'markup-unknown', file, line: 1, found: '<meta http-equiv="refresh"> on a readable page', expected };
}

function formElsewhere({ file, reference: { line, url } }: Address): OutputFinding {
  return { code: 'markup-unknown', file, line, found: `a form for “${url}”`, expected: 'an address within the site' };
}
