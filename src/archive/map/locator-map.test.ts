import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locatorMap } from './locator-map.ts';
import { english } from '../../i18n/english.ts';

describe('locatorMap', () => {
  it('has a title with the country and its neighbours', () => {
    expect(locatorMap(['KG'], 'Kyrgyzstan', english)?.title).toBe(
      'Map: Kyrgyzstan and its neighbours China, Kazakhstan, Tajikistan and Uzbekistan',
    );
    expect(locatorMap(['GB'], 'United Kingdom', english)?.title).toBe('Map: United Kingdom and its neighbour Ireland');
    expect(locatorMap(['JP'], 'Japan', english)?.title).toBe('Map: Japan, which has no land border');
  });

  it('shows a country of medium size with the names of its neighbours', () => {
    const map = locatorMap(['UZ'], 'Uzbekistan', english);
    expect(map?.globe).toBeUndefined();
    expect(map?.labels.map(({ text }) => text)).toContain('Kazakhstan');
  });

  it.each(['RU', 'US', 'CA', 'CN'])('shows %s, which is large, on the globe', (iso) => {
    expect(locatorMap([iso], iso, english)?.globe).toEqual({ cx: 320, cy: 240, r: 238 });
  });

  it('shows an island with only sea around it on the globe, with a marker', () => {
    const map = locatorMap(['CV'], 'Cape Verde', english);
    expect(map?.globe).toBeDefined();
    expect(map?.marker).toBeDefined();
  });

  it('marks a country that is too small to draw', () => {
    expect(locatorMap(['VA'], 'Vatican City', english)).toMatchObject({
      country: '',
      globe: undefined,
      marker: { cx: 320, cy: 240 },
    });
  });

  it('is undefined for a country that is not in the atlas', () => {
    expect(locatorMap(['TV'], 'Tuvalu', english)).toBeUndefined();
  });

  it('throws for an invalid code', () => {
    expect(() => locatorMap(['Kyrgyzstan'], 'Kyrgyzstan', english)).toThrow(
      'found “Kyrgyzstan” as the code of a country',
    );
  });

  it.each(['IS', 'RU', 'CN', 'GL', 'NO', 'IN', 'DE', 'KZ'])('draws %s in less than 6 kB', (iso) => {
    expect(gzipSync(JSON.stringify(locatorMap([iso], iso, english))).length).toBeLessThan(5400);
  });

  it('keeps names within the frame', () => {
    const map = locatorMap(['UA'], 'Ukraine', english);
    expect(map?.labels.length).toBeGreaterThan(3);
    for (const { text, x, y } of map?.labels ?? []) {
      const half = text.length * 22 * 0.3;
      expect(x - half > 0 && x + half < 640 && y > 11 && y < 469, text).toBe(true);
    }
  });
});
