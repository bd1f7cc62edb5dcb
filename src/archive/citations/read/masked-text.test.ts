import { expect, test } from 'vitest';
import { citation } from './testing.ts';

test.each(['http://', 'https://%00/a', 'https://[a', 'http://.'])(
  '%s, which no browser can open, is not an address',
  (text) => {
    expect(citation(`Ada Poe, “Grain,” The Steppe Herald, March 14, 2022, ${text}`)).toMatchObject({
      item: { title: 'Grain' },
      addresses: [],
    });
  },
);
