import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { WHOLE_FONT } from '../../test/whole-font.ts';
import { readFont } from './read-font.ts';

test('Fonts that are read at the same time do not damage each other', async () => {
  const upright = await readFile(WHOLE_FONT);
  const italic = await readFile(WHOLE_FONT.replace('.woff2', '-Italic.woff2'));
  const alone = [await readFont(upright), await readFont(italic)];
  expect(await Promise.all([readFont(upright), readFont(italic)])).toEqual(alone);
  expect(alone[0]).toHaveProperty('characters', expect.arrayContaining([0x41, 0x416, 0x3a9]));
});
