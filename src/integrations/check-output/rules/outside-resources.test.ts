import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('accepts links to other hosts, and pictures inside the page', async () => {
  const body = '<a href="https://elsewhere.example/">1</a><img src="data:image/gif;base64,AAAA">';
  const head = '<link rel="license" href="https://elsewhere.example/by">';
  expect(await checkFixture({ 'index.html': page(body, { head }) })).toEqual([]);
});

test.each([
  '<script src="https://elsewhere.example/a.js"></script>',
  '<img src="//elsewhere.example/a.png">',
  '<img srcset="https://elsewhere.example/a.png 2x">',
  '<iframe src="https://elsewhere.example/"></iframe>',
  '<link rel="preconnect" href="https://elsewhere.example">',
  '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
  '<svg><use href="https://elsewhere.example/a.svg#b"/></svg>',
])('finds %s', async (body) => {
  expect(inShort(await checkFixture({ 'index.html': page(body) }))).toContain('resource-outside index.html:5');
});

test('accepts a host that the security policy of the page names, and no other', async () => {
  const policy =
    '<meta http-equiv="Content-Security-Policy" content="script-src https://tool.example; img-src \'self\'">';
  const load = (host: string) => page(`<script src="https://${host}/a.js"></script>`, { head: policy });
  expect(inShort(await checkFixture({ 'index.html': load('tool.example') }))).toEqual([]);
  expect(inShort(await checkFixture({ 'index.html': load('a.tool.example') }))).toContain(
    'resource-outside index.html:5',
  );
});

test('finds a font from elsewhere in a style sheet', async () => {
  const faults = await checkFixture({ 'a.css': "@font-face { src: url('https://elsewhere.example/a.woff2') }" });
  expect(inShort(faults)).toEqual(['resource-outside a.css:1']);
});
