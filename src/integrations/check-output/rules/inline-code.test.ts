import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

const script = 'if (1 < 2) document.title = "&amp;";';
const style = 'a { color: red }';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;

test('accepts scripts and styles whose hash the policy names, and data that is no script', async () => {
  const head = policy(`default-src 'none'; script-src 'self' ${hash(script)}; style-src ${hash(style)}`);
  const body = `<script type="module">${script}</script><style>${style}</style><script type="application/ld+json">{}</script>`;
  expect(await checkFixture({ 'index.html': page(body, { head }) })).toEqual([]);
});

test('finds scripts and styles whose hash the policy does not name', async () => {
  const head = policy(`script-src 'self' ${hash('other')}`);
  const body = `<script>${script}</script>\n<style>${style}</style>`;
  const faults = await checkFixture({ 'index.html': page(body, { head }) });
  expect(inShort(faults)).toEqual(['script-without-hash index.html:5', 'style-without-hash index.html:6']);
});

test('finds a script in a page without a policy', async () => {
  expect(inShort(await checkFixture({ 'index.html': page(`<script>${script}</script>`) }))).toEqual([
    'script-without-hash index.html:5',
  ]);
});
