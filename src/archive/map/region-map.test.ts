import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { regionMap, type LinkedCountry, type RegionCountry } from './region-map.ts';
import { english } from '../../i18n/english.ts';

const CENTRAL_ASIA = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
const LINKED = [
  ['UZ', 'Uzbekistan'],
  ['KZ', 'Kazakhstan'],
  ['KG', 'Kyrgyzstan'],
  ['TJ', 'Tajikistan'],
  ['TM', 'Turkmenistan'],
  ['CN', 'China'],
  ['RU', 'Russia'],
  ['AF', 'Afghanistan'],
  ['GE', 'Georgia'],
  ['GB', 'United Kingdom'],
  ['TV', 'Tuvalu'],
].map(([iso = '', name = ''], index): LinkedCountry => ({
  iso,
  name,
  href: `/countries/${iso}/`,
  articles: index + 1,
}));
const MAP = regionMap(LINKED, CENTRAL_ASIA, english);

describe('regionMap', () => {
  it('links the focus countries, and neighbours that are large enough to be clicked, by name', () => {
    expect(MAP.countries.map(({ iso }) => iso)).toEqual(['AF', 'CN', 'KZ', 'KG', 'RU', 'TJ', 'TM', 'UZ']);
    expect(MAP.countries.filter(({ inFocus }) => inFocus).map(({ iso }) => iso)).toEqual([
      'KZ',
      'KG',
      'TJ',
      'TM',
      'UZ',
    ]);
  });

  it('describes links', () => {
    expect(find('UZ')).toMatchObject({ href: '/countries/UZ/', description: 'Uzbekistan, 1 article' });
    expect(find('KZ')).toMatchObject({ href: '/countries/KZ/', description: 'Kazakhstan, 2 articles' });
  });

  it('draws a country without a page as land', () => {
    const all = regionMap(LINKED, CENTRAL_ASIA, english);
    const without = regionMap(
      LINKED.filter(({ iso }) => iso !== 'KG'),
      CENTRAL_ASIA,
      english,
    );
    expect(without.countries.map(({ iso }) => iso)).not.toContain('KG');
    expect(without.land.length).toBeGreaterThan(all.land.length);
  });

  it.each([
    ['wide', 30, MAP.countries],
    ['narrow', 48, MAP.countries.filter(({ label }) => label?.fitsNarrow)],
  ])('keeps labels separate and within the frame on a %s map', (_, fontSize, countries) => {
    const boxes = countries.flatMap((country) => boxOf(country, fontSize));
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, box] of boxes.entries()) {
      expect(box.left >= 0 && box.right <= MAP.width && box.top >= 0 && box.bottom <= MAP.height, box.name).toBe(true);
      const over = boxes.slice(0, index).filter((other) => overlap(box, other));
      expect(
        over.map(({ name }) => name),
        box.name,
      ).toEqual([]);
    }
  });

  it('labels every country of the region on a wide map', () => {
    expect(MAP.countries.filter(({ inFocus, label }) => inFocus && !label)).toEqual([]);
  });

  it('is less than 12 kB', () => {
    expect(gzipSync(JSON.stringify(MAP)).length).toBeLessThan(8000);
  });

  it('throws for an invalid code', () => {
    expect(() => regionMap(LINKED, ['KAZ'], english)).toThrow('found “KAZ” as the code of a country');
    expect(() => regionMap([{ iso: 'XX', name: 'Nowhere', href: '/', articles: 0 }], CENTRAL_ASIA, english)).toThrow(
      'found “XX”',
    );
  });

  it.each([[[]], [['TV']]])('refuses the focus %j, which shows no country', (focus) => {
    expect(() => regionMap(LINKED, focus, english)).toThrow(
      `in the focus [${focus.join(', ')}], expected at least one`,
    );
  });
});

function find(iso: string): RegionCountry | undefined {
  return MAP.countries.find((country) => country.iso === iso);
}

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ name, label }: RegionCountry, fontSize: number): Box[] {
  if (!label) return [];
  const half = { width: name.length * fontSize * 0.3, height: fontSize / 2 };
  return [
    {
      name,
      left: label.x - half.width,
      right: label.x + half.width,
      top: label.y - half.height,
      bottom: label.y + half.height,
    },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
