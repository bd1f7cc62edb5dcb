import { describe, expect, it } from 'vitest';
import { parseArticle } from '../markdown/parse-article.ts';
import { addressKey } from './address-key.ts';

describe('addressKey', () => {
  it('is the same for every spelling of one address', () => {
    expect(addressKey('HTTPS://Wire.example:443/a/../ferry#top')).toBe('https://wire.example/ferry');
    expect(addressKey('https://wire.example')).toBe('https://wire.example/');
  });

  it('keeps the query, which tells pages apart', () => {
    expect(addressKey('https://wire.example/pdf?symbol=en/S/2021/486&x=%20')).toBe(
      'https://wire.example/pdf?symbol=en/S/2021/486&x=%20',
    );
  });

  it.each(['паром', 'a|b', 'a[1]', "it's", 'a%20b', 'a^b{c}', 'a,b;c=d:e@f'])(
    'is the same for an address with “%s” and for its link in Markdown',
    (part) => {
      const address = `https://wire.example/${part}`;
      const [note] = parseArticle(`Text.[^1]\n\n[^1]: <${address}>\n`).notes;
      expect(note?.addresses.map(addressKey)).toEqual([addressKey(address)]);
    },
  );

  it.each(['', 'wire.example', 'https://', 'mailto:ada@wire.example', 'javascript:alert(1)', '/articles/'])(
    'is undefined for “%s”, which is not a web address',
    (text) => {
      expect(addressKey(text)).toBeUndefined();
    },
  );
});
