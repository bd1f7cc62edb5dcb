import { readFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { beforeAll, expect, test } from 'vitest';
import { WHOLE_FONT } from '../../../test/whole-font.ts';
import { divideFont, type FontSubset } from './divide-font.ts';

let whole: Buffer;
let subsets: FontSubset[];

beforeAll(async () => {
  whole = await readFile(WHOLE_FONT);
  subsets = (await divideFont(whole)) ?? [];
}, 120_000);

async function faceOf(font: Buffer): Promise<Face> {
  return new Face(new Blob(await fontverter.convert(font, 'sfnt')));
}

function subset(name: string): Buffer {
  const found = subsets.find((one) => one.name === name);
  if (!found) throw new Error(`The font has no part ${name}.`);
  return found.bytes;
}

test('A font becomes a WOFF2 file for each script, each smaller than the whole', () => {
  expect(subsets.map(({ name }) => name)).toEqual([
    'other',
    'greek-ext',
    'greek',
    'cyrillic-ext',
    'cyrillic',
    'latin-ext',
    'vietnamese',
    'latin',
  ]);
  for (const { bytes } of subsets) {
    expect(bytes.toString('latin1', 0, 4)).toBe('wOF2');
    expect(bytes.length).toBeLessThan(whole.length);
  }
  for (const name of ['latin', 'cyrillic', 'greek']) expect(subset(name).length).toBeLessThan(whole.length / 2);
});

test('Together they have every character of the font', async () => {
  const found = new Set<number>();
  for (const { bytes } of subsets) for (const one of (await faceOf(bytes)).collectUnicodes()) found.add(one);
  const all = (await faceOf(whole)).collectUnicodes();
  expect([...all].filter((character) => !found.has(character))).toEqual([]);
});

test('They keep the axes of the font, and the features of their characters', async () => {
  const font = await faceOf(whole);
  const latin = await faceOf(subset('latin'));
  const axes = (face: Face) => Object.values(face.getAxisInfos()).map(({ tag, min, max }) => ({ tag, min, max }));
  expect(axes(latin)).toEqual(axes(font));
  expect(axes(latin)).toHaveLength(2);
  expect(latin.getTableFeatureTags('GSUB')).toEqual(expect.arrayContaining(['calt', 'case', 'frac', 'tnum', 'zero']));
  expect(latin.getTableFeatureTags('GPOS')).toEqual(expect.arrayContaining(['kern', 'mark']));
});

test('A small font, one of one script, and what is no font are not divided', async () => {
  expect(await divideFont(subset('vietnamese'))).toBeUndefined();
  expect(await divideFont(subset('latin'))).toBeUndefined();
  expect(await divideFont(Buffer.alloc(40_000))).toBeUndefined();
});
