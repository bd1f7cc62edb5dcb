import { describe, expect, it } from 'vitest';
import { type CheckedAddress, linksSchema } from './links.ts';

const WELL: CheckedAddress = {
  address: 'https://wire.example/ferry',
  checked: '2026-05-03',
  outcome: 'well',
  status: 200,
  lastWell: '2026-05-03',
  copies: [{ near: '2022-08-15', asked: '2026-05-03' }],
};

function accepts(change: Record<string, unknown>): boolean {
  return linksSchema.safeParse({ addresses: [{ ...WELL, ...change }] }).success;
}

describe('the record of an address', () => {
  it('has the day of the check and its outcome', () => {
    expect(accepts({})).toBe(true);
  });

  it('accepts only days of the calendar and web addresses', () => {
    expect(accepts({ checked: '2026-02-30' })).toBe(false);
    expect(accepts({ checked: '3 May 2026' })).toBe(false);
    expect(accepts({ address: 'javascript:alert(1)' })).toBe(false);
    expect(accepts({ leadsTo: 'ftp://wire.example/' })).toBe(false);
  });

  it('refuses unknown outcomes, empty texts and unknown keys', () => {
    expect(accepts({ outcome: 'dead' })).toBe(false);
    expect(accepts({ problem: '' })).toBe(false);
    expect(accepts({ lastSeen: '2026-05-03' })).toBe(false);
    expect(accepts({ copies: [{ near: '2022-08-15', asked: '2026-05-03', url: 'https://wire.example/' }] })).toBe(
      false,
    );
  });
});
