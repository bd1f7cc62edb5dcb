import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from './with-own-hashes.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

test('a page keeps the hashes of its own scripts and styles, and loses the others', () => {
  const body = '<script type="module">run()</script><style>p { margin: 0 }</style><script src="/a.js"></script>';
  const own = [hashOf('run()'), hashOf('p { margin: 0 }')];
  const policy = `default-src 'none'; script-src 'self' ${hashOf('other()')} ${own[0]}; style-src 'self' ${own[1]} ${hashOf('')};`;
  expect(withOwnHashes(page(policy, body))).toBe(
    page(`default-src 'none'; script-src 'self' ${own[0]}; style-src 'self' ${own[1]};`, body),
  );
});

test('a script from a file has no hash', () => {
  const policy = (hashes: string) => `script-src 'self' 'wasm-unsafe-eval'${hashes};`;
  const body = '<script type="module" src="/a.js"></script>';
  expect(withOwnHashes(page(policy(` ${hashOf('')}`), body))).toBe(page(policy(''), body));
});

test('data of a page have their hash', () => {
  const body = '<script type="application/ld+json">{}</script><script type="application/ld+json">{}</script>';
  const policy = (hashes: string) => `script-src 'self'${hashes}; style-src 'self';`;
  expect(withOwnHashes(page(policy(''), body))).toBe(page(policy(` ${hashOf('{}')}`), body));
});

test('a page without a policy is unchanged', () => {
  expect(withOwnHashes('<p>One.</p>')).toBe('<p>One.</p>');
});
