import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { regionMap, type LinkedCountry, type RegionCountry, type RegionMap } from './region-map.ts';
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
  codes: [iso],
  name,
  href: `/countries/${iso}/`,
  articles: index + 1,
  inFocus: CENTRAL_ASIA.includes(iso),
}));
const MAP = mapOf(LINKED);

describe('regionMap', () => {
  it('links the focus countries, and neighbours that are large enough to be clicked, by name', () => {
    expect(MAP.countries.map(codeOf)).toEqual(['AF', 'CN', 'KZ', 'KG', 'RU', 'TJ', 'TM', 'UZ']);
    expect(MAP.countries.filter(({ inFocus }) => inFocus).map(codeOf)).toEqual(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
  });

  it('describes links', () => {
    expect(find('UZ')).toMatchObject({ href: '/countries/UZ/', description: 'Uzbekistan, 1 article' });
    expect(find('KZ')).toMatchObject({ href: '/countries/KZ/', description: 'Kazakhstan, 2 articles' });
  });

  it('draws a country without a page as land', () => {
    const without = mapOf(LINKED.filter((country) => codeOf(country) !== 'KG'));
    expect(without.countries.map(codeOf)).not.toContain('KG');
    expect(without.land.length).toBeGreaterThan(MAP.land.length);
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
    expect(() => regionMap([at('KAZ'), at('UZ')], english)).toThrow('found “KAZ” as the code of a country');
  });

  it('is left out if fewer than two countries in focus have an outline', () => {
    expect(regionMap([], english)).toBeUndefined();
    expect(regionMap([at('TV'), at('UZ')], english)).toBeUndefined();
    expect(regionMap([at('KZ'), at('UZ'), at('TV')], english)?.countries).toHaveLength(2);
  });

  it.each([
    ['a narrow country beside a wide one', ['CL', 'AR']],
    ['a country within another', ['GM', 'SN']],
    ['an enclave', ['LS', 'ZA']],
    ['small neighbours', ['GE', 'AM', 'AZ']],
    ['island states', ['MT', 'CY', 'IS']],
    ['tiny island states', ['WS', 'TO', 'FJ', 'VU']],
    ['land on both sides of the antimeridian', ['RU', 'FI']],
    ['overseas departments', ['FR', 'BE', 'ES']],
  ])('names %s, within the frame and without overlaps', (_, codes) => {
    const map = mapOf(codes.map((code) => at(code)));
    expect(map.countries.filter(({ label }) => !label).map(codeOf)).toEqual([]);
    const boxes = map.countries.flatMap((country) => boxOf(country, country.label?.fitsNarrow ? 48 : 30));
    for (const [index, box] of boxes.entries()) {
      expect(box.left >= 0 && box.right <= map.width && box.top >= 0 && box.bottom <= map.height, box.name).toBe(true);
      expect(boxes.slice(0, index).filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  it('names small countries beside large ones on a narrow map, too', () => {
    const map = mapOf([at('RU'), at('KZ'), at('IR'), at('AZ'), at('TM')]);
    expect(map.countries.filter(({ label }) => !label?.fitsNarrow).map(codeOf)).toEqual([]);
  });

  it('names most of many countries', () => {
    const europe =
      `AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO
      RU SM RS SK SI ES SE CH TR UA GB VA GE AM AZ`.split(/\s+/u);
    const named = mapOf(europe.map((code) => at(code))).countries.flatMap(({ label }) => label ?? []);
    expect(named.length).toBeGreaterThan(0.7 * europe.length);
  });

  it('names a country in focus before its neighbours', () => {
    const map = mapOf([at('CL'), at('UY'), at('AR', false)]);
    expect(find('CL', map)?.label).toBeDefined();
  });

  it('marks land in focus that is too small to be seen', () => {
    const map = mapOf([at('FR'), at('IT'), at('MC')]);
    expect(find('MC', map)?.marker?.r).toBeGreaterThan(20);
    expect(find('FR', map)?.marker).toBeUndefined();
  });

  it('draws the land of several codes as one country, which others cannot have as well', () => {
    const union = { ...at('CZ'), codes: ['CZ', 'SK'], name: 'Czechoslovakia', href: '/countries/czechoslovakia/' };
    const map = mapOf([union, at('PL'), at('SK', false)]);
    expect(map.countries.map(({ name }) => name)).toEqual(['Czechoslovakia', 'PL']);
  });
});

function at(code: string, inFocus = true): LinkedCountry {
  return { codes: [code], name: code, href: `/countries/${code}/`, articles: 1, inFocus };
}

function mapOf(countries: readonly LinkedCountry[]): RegionMap {
  const map = regionMap(countries, english);
  if (!map) throw new Error('There is no map.');
  return map;
}

function codeOf({ codes }: LinkedCountry): string | undefined {
  return codes[0];
}

function find(code: string, map = MAP): RegionCountry | undefined {
  return map.countries.find((country) => codeOf(country) === code);
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
  const x = label.x + label.side * half.width;
  return [
    {
      name,
      left: x - half.width,
      right: x + half.width,
      top: label.y - half.height,
      bottom: label.y + half.height,
    },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
