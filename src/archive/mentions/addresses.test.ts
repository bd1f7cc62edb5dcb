import { describe, expect, it } from 'vitest';
import { addressesIn } from './addresses.ts';

const found = (text: string) => addressesIn(text).map(({ start, end }) => text.slice(start, end));

describe('addressesIn', () => {
  it.each([
    'https://wire.example/Malta/a',
    'http://x.example',
    'www.wire.example/Malta',
    'wire.example',
    'WIRE.EXAMPLE',
    'wire.example/Malta-falls',
    'ada.example@wire.example',
    'Malta.pdf',
  ])('finds %s', (address) => {
    expect(found(`See ${address} here.`)).toEqual([address]);
  });

  it('finds none in sentences, initials and full stops without a space', () => {
    expect(found('In the U.S. it fell. e.g. Malta.The next, St.Petersburg, p.15')).toEqual([]);
  });
});
