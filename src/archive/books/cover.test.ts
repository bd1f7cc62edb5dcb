import { expect, it } from 'vitest';
import { coverSvg } from './cover.ts';

const site = { title: 'Harbour Archive' };
const linesOf = (title: string, language = 'en') =>
  [...coverSvg({ title, authors: '', language }, site, undefined).matchAll(/<text [^>]*>([^<]*)</g)].map(
    ([, line]) => line,
  );

it('breaks a title into lines', () => {
  expect(linesOf('A Winter of Ferries and of Quays')).toEqual([
    'A Winter of',
    'Ferries and of',
    'Quays',
    'Harbour Archive',
  ]);
});

it('breaks titles of scripts without spaces', () => {
  expect(linesOf('港口的冬天和渡船的历史')).toEqual(['港口的冬天和渡船的', '历史', 'Harbour Archive']);
});

it('ends a title without end with dots', () => {
  const lines = linesOf('Ferries and quays '.repeat(40));
  expect(lines).toHaveLength(10);
  expect(lines.at(-2)).toMatch(/ …$/);
});

it('has the icon, the direction and the colours of the site', () => {
  const look = {
    colours: { light: { background: '#ffffff', accent: '#004488' } },
    textWidth: 'normal',
    frontPage: 'dense',
  } as const;
  const svg = coverSvg({ title: 'مرفأ', authors: '', language: 'ar' }, { ...site, look }, 'data:image/png;base64,AA');
  for (const part of ['href="data:image/png;base64,AA"', 'direction="rtl"', '#004488', '#ffffff'])
    expect(svg).toContain(part);
});
