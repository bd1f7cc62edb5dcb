import { describe, expect, it } from 'vitest';
import { identifier } from '../schemas/identifier.ts';
import { slug } from './slug.ts';

describe('slug', () => {
  it.each([
    ['Türkiye’s 2021', 'turkiyes-2021'],
    ['Mass Unrest: “Why Now?”', 'mass-unrest-why-now'],
    ['  China / Central Asia -- 2022  ', 'china-central-asia-2022'],
    ['Żebbuġ & Għawdex', 'zebbug-g-awdex'],
    ['Введение', ''],
    ['— … —', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it.each(['a--b', '-a-', '!a!?b!', 'É.', '1 000'])('makes an identifier of %j', (text) => {
    expect(identifier.safeParse(slug(text)).success).toBe(true);
  });
});

it.each([
  ['Þórshöfn', 'orshofn'],
  ['Əliyev', 'liyev'],
  ['Kırşehir, Łódź', 'kirsehir-lodz'],
  ['Ærø – Großgörschen', 'aero-grossgorschen'],
  ['Паром 7', '7'],
])('never changes the address of %j: %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
