import { describe, expect, it } from 'vitest';
import { orcidIn, sameAs } from './same-as.ts';

describe('sameAs', () => {
  it('takes addresses of any catalogue', () => {
    const all = [
      'https://orcid.org/0000-0002-1825-0097',
      'https://www.wikidata.org/entity/Q7259',
      'https://viaf.org/viaf/51248012',
    ];
    expect(sameAs.parse(all)).toEqual(all);
  });

  it.each(['https://orcid.org/0000-0002-1825-0098', 'https://orcid.org/ada', 'Q7259', 'ftp://catalogue.example/1'])(
    'refuses %s',
    (address) => {
      expect(sameAs.safeParse([address]).success).toBe(false);
    },
  );
});

describe('orcidIn', () => {
  it('finds the ORCID iD', () => {
    const orcid = 'https://orcid.org/0000-0001-5109-3700';
    expect(orcidIn(['https://viaf.org/viaf/1', orcid])).toBe('0000-0001-5109-3700');
    expect(sameAs.safeParse([orcid]).success).toBe(true);
    expect(orcidIn([])).toBeUndefined();
  });
});
