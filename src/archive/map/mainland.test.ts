import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { findCountry } from './atlas.ts';
import { findMainland } from './mainland.ts';

describe('findMainland', () => {
  it.each([
    ['US', 'Alaska', [-150, 65]],
    ['JP', 'Shikoku', [133.5, 33.8]],
    ['FR', 'France', [2.3, 47]],
  ] satisfies Case[])('of %s holds %s', (iso, _, place) => {
    expect(holds(iso, place)).toBe(true);
  });

  it.each([
    ['FR', 'French Guiana', [-53, 4]],
    ['US', 'Hawaii', [-155.5, 19.6]],
    ['ES', 'Tenerife', [-16.6, 28.27]],
  ] satisfies Case[])('of %s leaves out %s', (iso, _, place) => {
    expect(holds(iso, place)).toBe(false);
  });
});

function holds(iso: string, place: [number, number]): boolean | undefined {
  const country = findCountry(iso);
  return country && geoContains(findMainland(country), place);
}

type Case = [iso: string, name: string, place: [number, number]];
