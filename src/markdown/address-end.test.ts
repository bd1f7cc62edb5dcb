import { describe, expect, it } from 'vitest';
import { addressLength } from './address-end.ts';

const addressIn = (text: string) => text.slice(0, addressLength(text));

describe('addressLength', () => {
  it.each([
    ['https://wire.example/a', '”.'],
    ['https://wire.example/a', '’,'],
    ['https://wire.example/a', '»'],
    ['https://wire.example/a', '—accessed'],
    ['https://wire.example/a', '–accessed'],
    ['https://wire.example/a', '。'],
    ['https://wire.example/a', '、然后'],
    ['https://wire.example/a', '）'],
    ['https://wire.example/a', '」'],
    ['https://wire.example/a', '…'],
    ['https://wire.example/a', '…”'],
    ['https://wire.example/a', '’s'],
    ['https://wire.example/a', "'s"],
    ['https://wire.example/a', '?”'],
    ['https://wire.example/a/', '…”'],
    ['https://wire.example/a', '”（https://wire.example/b）'],
    ['www.wire.example/a', '”.'],
    ['http://wire.example', '”'],
  ])('ends %s before %s', (address, after) => {
    expect(addressIn(address + after)).toBe(address);
  });

  it.each([
    'https://wire.example/wiki/Ferry_(boat)',
    'https://wire.example/wiki/Паром',
    'https://wire.example/中文/页面',
    'https://wire.example/wiki/Malta–Gozo_ferry',
    'https://wire.example/O’Brien/paper',
    'https://wire.example/~ada/a~b',
    'https://wire.example/?a=[1]&b=2,3;c',
    'https://wire.example/a...b',
  ])('leaves %s whole', (address) => {
    expect(addressIn(`${address} `)).toBe(address);
  });

  it('is the length of the whole text if that does not begin with an address', () => {
    expect(addressIn('no address”')).toBe('no address”');
  });
});
