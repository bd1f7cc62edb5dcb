import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.ts';

const drawing = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${content}</svg>`;

test('a drawing stays as it is', async () => {
  const svg = drawing(
    '<title>A map</title><style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/><path id="p" d="M0 0h9"/></defs>' +
      '<use xlink:href="#p"/><text class="a" style="font-size:3px" text-anchor="middle">A &amp; B</text>' +
      '<image href="data:image/png;base64,AAAA"/><a href="https://wire.example/"><circle r="1" fill="url(#g)"/></a>',
  );
  expect(await cleanSvg(svg)).toEqual({ svg: `${svg}\n`, removed: [] });
});

test.each<[string, string, string]>([
  ['a script', '<script>alert(1)</script>', 'the element <script>'],
  ['an event handler', '<g onclick="alert(1)"/>', 'the attribute onclick of <g>'],
  ['the address of a script', '<a href="javascript:alert(1)"/>', 'the attribute href of <a>'],
  [
    'HTML',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    'the element <foreignObject>',
  ],
  ['an animation', '<animate attributeName="href" values="javascript:alert(1)"/>', 'the element <animate>'],
  ['an image from elsewhere', '<image href="https://wire.example/a.png"/>', 'the attribute href of <image>'],
  ['a part from elsewhere', '<use xlink:href="a.svg#x"/>', 'the attribute xlink:href of <use>'],
  ['an imported style', '<style>@import "a.css";</style>', 'a style sheet that loads something'],
  ['a hidden address in a style', '<style>a{b:u\\72l(//c.example)}</style>', 'a style sheet that loads something'],
  ['a loading attribute', '<g style="fill:url(//wire.example/a)"/>', 'the attribute style of <g>'],
])('removes and lists %s', async (_what, content, removed) => {
  const clean = await cleanSvg(drawing(`${content}<path d="M0 0"/>`));
  expect(clean.removed).toContain(removed);
  expect(clean.svg).toContain('<path');
  expect(clean.svg).not.toMatch(/alert|wire\.example|@import|c\.example|a\.svg/);
});

test('removes without a word what drawing programs write for themselves', async () => {
  const svg =
    '<?xml version="1.0"?><!DOCTYPE svg><!-- made today -->' +
    drawing('<i:grid xmlns:i="http://i.example"/><metadata>x</metadata><g xmlns:i="http://i.example" i:label="x"/>');
  expect(await cleanSvg(svg)).toEqual({ svg: `${drawing('<g/>')}\n`, removed: [] });
});

test('a script under another prefix goes too', async () => {
  const { svg } = await cleanSvg(drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'));
  expect(svg).not.toContain('alert');
});

test.each(['<svg><g></svg>', '<html xmlns="http://www.w3.org/1999/xhtml"/>', '', 'words'])(
  'refuses %j',
  async (text) => {
    await expect(cleanSvg(text)).rejects.toThrow();
  },
);
