import { expect, test } from 'vitest';
import { parseHeaders } from './parse-headers.ts';

test('reads patterns with the headers below them', () => {
  const text = [
    '# for all',
    '/*',
    '  X-Frame-Options: DENY',
    "  Content-Security-Policy: default-src 'self'; base-uri 'none'",
    '',
    '/_astro/*',
    '\tCache-Control: public, max-age=31536000, immutable',
  ].join('\n');
  expect(parseHeaders(text)).toEqual([
    {
      pattern: '/*',
      headers: [
        ['X-Frame-Options', 'DENY'],
        ['Content-Security-Policy', "default-src 'self'; base-uri 'none'"],
      ],
    },
    { pattern: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
  ]);
});
