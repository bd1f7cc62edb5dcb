import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHOLE_FONT } from '../../test/whole-font.ts';
import { adviseOnFonts } from './advise-on-fonts.ts';

const FILE = 'public/fonts/own.woff2';

let root: string;
let sfnt: Buffer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-fonts-'));
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'public/fonts'), { recursive: true });
  const yaml =
    'title: A\nlook:\n  fonts:\n    text:\n      family: Own\n      files:\n        - { file: /fonts/own.woff2 }\n';
  await writeFile(join(root, 'content/site.yaml'), yaml);
  sfnt = await subsetFont(await readFile(WHOLE_FONT), 'abc', { targetFormat: 'sfnt' });
});

afterAll(() => rm(root, { recursive: true }));

/** The advice on a font. */
async function advice(font: Buffer) {
  await writeFile(join(root, FILE), font);
  return adviseOnFonts(join(root, 'content'), root);
}

/** The place of a table in the font, and of its entry in the list of tables. */
function tableOf(font: Buffer, tag: string): { entry: number; offset: number } {
  for (let entry = 12; ; entry += 16)
    if (font.toString('latin1', entry, entry + 4) === tag) return { entry, offset: font.readUInt32BE(entry + 8) };
}

async function withUsage(fsType: number): Promise<Buffer> {
  const font = Buffer.from(sfnt);
  font.writeUInt16BE(fsType, tableOf(font, 'OS/2').offset + 8);
  return fontverter.convert(font, 'woff2');
}

test('A font that may be divided needs no advice, nor does an archive without fonts', async () => {
  for (const usage of [0x0000, 0x0004, 0x0008]) expect(await advice(await withUsage(usage))).toEqual([]);
  await rm(join(root, FILE));
  expect(await adviseOnFonts(join(root, 'content'), root)).toEqual([]);
});

test.each([0x0002, 0x0100, 0x0108, 0x0200])(
  'A font whose licence forbids it (%i) is named with its line',
  async (usage) => {
    expect(await advice(await withUsage(usage))).toMatchObject([
      {
        code: 'font-whole',
        severity: 'advice',
        file: 'site.yaml',
        line: 7,
        found: 'a font that says its licence forbids parts of it (fsType)',
      },
    ]);
  },
);

test('So is a file that is not one WOFF2 font', async () => {
  const woff2 = await fontverter.convert(sfnt, 'woff2');
  for (const font of [sfnt, Buffer.from('wOF2'), woff2.subarray(0, woff2.length / 2), Buffer.alloc(0)])
    expect(await advice(font)).toMatchObject([{ found: 'a file that cannot be read as one WOFF2 font' }]);
});

test('So is a font whose pictures or layout would be lost', async () => {
  for (const [tag, other] of [
    ['STAT', 'SVG '],
    ['GSUB', 'Silf'],
  ] as const) {
    const font = Buffer.from(sfnt);
    font.write(other, tableOf(font, tag).entry, 'latin1');
    expect(await advice(await fontverter.convert(font, 'woff2'))).toMatchObject([
      { found: 'a font with parts that would be lost in dividing it' },
    ]);
  }
});
