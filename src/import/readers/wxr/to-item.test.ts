import { expect, it } from 'vitest';
import { readSlug } from './to-item.ts';

it('reads letters beyond ASCII', () => {
  expect(readSlug('%d1%80%d0%b5%d0%ba%d0%b0-2')).toBe('река-2');
  expect(readSlug('plain-slug_1')).toBe('plain-slug_1');
});

it('leaves out half of a letter that WordPress has cut, and a single percent sign', () => {
  expect(readSlug('%d1%80%d0')).toBe('р');
  expect(readSlug('100%-sure')).toBe('100%-sure');
});
