import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { type ImageFile, showImage } from './show-image.ts';

const href = (path: string) => `/base${path}`;
const fullView = ({ alt }: { alt: string }) => `Large: ${alt}`;
const FILE: ImageFile = { width: 1600, height: 900, isDrawing: false, copies: [] };

function show(file?: ImageFile, { alt = 'A map', isLinked = false } = {}): string {
  const image: Element = { type: 'element', tagName: 'img', properties: { src: '/media/a.jpg', alt }, children: [] };
  return toHtml(showImage(image, file, href, isLinked ? undefined : fullView));
}

test('an image has its size, so that the page does not move while it loads', () => {
  expect(show(FILE)).toContain('width="1600" height="900"');
  expect(show(FILE)).toContain('loading="lazy" decoding="async"');
});

test('browsers choose among its copies', () => {
  const copies = [
    { address: '/_astro/a-400.webp', width: 400 },
    { address: '/media/a.jpg', width: 800 },
  ];
  expect(show({ ...FILE, copies })).toContain('srcset="/base/_astro/a-400.webp 400w, /base/media/a.jpg 800w"');
  expect(show(FILE)).not.toContain('sizes');
});

test('an image with more details than the column shows leads to its file', () => {
  const link = '<a class="full-view" href="/base/media/a.jpg" aria-label="Large: A map">';
  expect(show(FILE)).toContain(link);
  expect(show({ ...FILE, width: 300, isDrawing: true })).toContain(link);
  expect(show({ ...FILE, width: 300 })).not.toContain('<a');
});

test('a decorative image, one in a link and one without a file lead nowhere', () => {
  expect(show(FILE, { alt: '' })).not.toContain('<a');
  expect(show(FILE, { isLinked: true })).not.toContain('<a');
  expect(show()).toBe('<img src="/base/media/a.jpg" alt="A map" loading="lazy" decoding="async">');
});
