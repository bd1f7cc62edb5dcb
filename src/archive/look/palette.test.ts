import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowContrasts } from './low-contrasts.ts';
import { contrast, paletteOf, schemes } from './palette.ts';

test('The usual colours are those of the style sheet', () => {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const [light, dark] = schemes.map((scheme) => paletteOf(scheme));
  for (const [name, value] of Object.entries(light ?? {}))
    expect(css).toContain(`--${name}: light-dark(${value}, ${String(Reflect.get(dark ?? {}, name))});`);
});

test('The usual colours can be read', () => {
  for (const scheme of schemes) expect(lowContrasts(scheme, {})).toEqual([]);
});

test('Colours that are left out follow from the others, and can be read', () => {
  const own = { background: '#ffffff', text: '#222', accent: 'rgb(11 83 148)' };
  const palette = paletteOf('light', own);
  expect(palette).toMatchObject({ paper: '#ffffff', ink: '#222222', accent: '#0b5394' });
  expect(contrast(palette['ink-quiet'], palette['paper-sunk'])).toBeGreaterThanOrEqual(4.5);
  expect(palette['ink-quiet']).not.toBe(palette.ink);
  expect(lowContrasts('light', own)).toEqual([]);
});

test('An accent alone leaves the other colours as they are', () => {
  const { accent, 'accent-quiet': quiet, ...others } = paletteOf('dark', { accent: '#9fc5e8' });
  expect(paletteOf('dark')).toMatchObject(others);
  expect(accent).toBe('#9fc5e8');
  expect(quiet).not.toBe(paletteOf('dark')['accent-quiet']);
});

test('Colours that are hard to read are found, each with one that can be read', () => {
  const [low, ...others] = lowContrasts('light', { accent: '#9fc5e8' });
  expect(others).toEqual([]);
  expect(low).toMatchObject({ colour: 'accent', where: 'links in sunken boxes', contrast: 1.5 });
  expect(lowContrasts('light', { accent: low?.proposal })).toEqual([]);
});

test('A background on which the usual text cannot be read is to blame itself', () => {
  expect(lowContrasts('light', { background: '#333333' }).map(({ colour }) => colour)).toEqual(['background']);
});
