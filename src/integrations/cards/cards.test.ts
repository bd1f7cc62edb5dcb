import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { CardWords } from '../../archive/card-words.ts';
import { paletteOf } from '../../archive/look/palette.ts';
import { cardSvg, loadFonts } from './card-svg.ts';
import { facesFor, facesIn, ownFontsVersion } from './faces.ts';
import { fontStack } from './font-stack.ts';
import { buildCards, cardName, type CardSettings } from './make-card.ts';
import { shapeLine, widthOfLine } from './shape-text.ts';

const places = { root: process.cwd(), publicFolder: 'public' };
const text = fontStack(facesFor('text', undefined, places), 600);
const fonts = { text, interface: fontStack(facesFor('interface', undefined, places), 500) };

const WORDS: CardWords = {
  archive: 'River Archive',
  title: 'The Low Water Report: A Summer Without Ferries',
  language: 'en',
  kind: 'Report',
  below: 'Ada Example and the Bureau of Boats and Quays',
  siteLanguage: 'en',
};
const LONG = 'On the Usefulness of Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen. '.repeat(8);

describe('facesIn', () => {
  it('reads the upright files of a style sheet, with their characters', () => {
    const sheet =
      '@font-face { font-style: italic; src: url("/a-italic.woff2?no-inline") format("woff2"); }' +
      '@font-face { font-style: normal; src: url("/a%20b.woff2?no-inline") format("woff2"); unicode-range: U+0600-06FF,U+25CC; }';
    const ranges = [
      [0x600, 0x6ff],
      [0x25cc, 0x25cc],
    ];
    expect(facesIn(sheet)).toEqual([{ path: '/a b.woff2', ranges }]);
  });
});

test('the version of the owner’s fonts changes with the contents of their files', async () => {
  const publicFolder = await mkdtemp(join(tmpdir(), 'steppe-fonts-'));
  const files = [{ file: '/own.woff2', style: 'normal' as const, weight: '400' }];
  const own = { text: { family: 'Own', files, system: false } };
  const versionWith = async (contents: string) => {
    await writeFile(join(publicFolder, 'own.woff2'), contents);
    return ownFontsVersion(own, { root: process.cwd(), publicFolder });
  };
  const [first, again, other] = [await versionWith('a'), await versionWith('a'), await versionWith('b')];
  await rm(publicFolder, { recursive: true });
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

describe('fontStack', () => {
  it.each(['Ferries', 'Паромы', 'Το πλοίο', 'Ḥalab ʿAbd', 'تقرير عن العبّارات', 'a\u200Fb'])(
    'has the letters of %s',
    async (words) => {
      expect(await text.load(words)).toBe(true);
    },
  );

  it('says that it lacks letters', async () => {
    expect(await text.load('渡轮 𓀀')).toBe(false);
  });
});

describe('shapeLine', () => {
  it('is as wide as the sum of its parts, and draws no spaces', async () => {
    await text.load('Ferries of winter');
    const { glyphs, width } = shapeLine('Ferries of winter', 'ltr', text);
    expect(width).toBeCloseTo(widthOfLine('Ferries of winter', 'ltr', text));
    expect(glyphs.length).toBeLessThanOrEqual(15);
    expect(glyphs.map(({ x }) => x)).toEqual(glyphs.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('joins the letters of Arabic', async () => {
    await text.load('ب ل');
    // The forms of joined letters are narrower than those of single ones.
    expect(widthOfLine('ببب', 'rtl', text)).toBeLessThan(widthOfLine('ب ب ب', 'rtl', text));
    const joined = shapeLine('لل', 'rtl', text).glyphs.map(({ path }) => path);
    const single = shapeLine('ل', 'rtl', text).glyphs.map(({ path }) => path);
    expect(joined).not.toContain(single[0]);
  });

  it('puts Latin words and numbers within Arabic in their own order', async () => {
    await text.load('في IMO عام');
    const first = (line: string, direction: 'ltr' | 'rtl') => shapeLine(line, direction, text).glyphs[0]?.path;
    // In a line from right to left, the last word is the leftmost.
    expect(first('في IMO', 'rtl')).toBe(first('IMO', 'ltr'));
    expect(first('IMO في', 'ltr')).toBe(first('IMO', 'ltr'));
  });
});

describe('cardSvg', () => {
  beforeAll(() => loadFonts({ ...WORDS, title: LONG + 'تقرير' }, fonts));

  /** The left and right edges of what is drawn. */
  async function edges(words: CardWords) {
    const svg = cardSvg(words, undefined, fonts);
    const middle = await sharp(Buffer.from(svg))
      .extract({ left: 0, top: 130, width: 1200, height: 320 })
      .png()
      .toBuffer();
    const { info } = await sharp(middle).trim().toBuffer({ resolveWithObject: true });
    return { left: -(info.trimOffsetLeft ?? 0), right: -(info.trimOffsetLeft ?? 0) + info.width };
  }

  it('keeps to its margins, however long the title is', async () => {
    for (const title of ['Ferries', LONG]) {
      const { left, right } = await edges({ ...WORDS, title });
      expect(left).toBeGreaterThanOrEqual(78);
      expect(right).toBeLessThanOrEqual(1122);
    }
  });

  it('has room for the authors, however long the title is', () => {
    const { 'ink-quiet': quiet } = paletteOf('light');
    const letters = shapeLine(WORDS.below ?? '', 'ltr', fonts.interface).glyphs.length;
    const parts = 'The Low Water Report on a Summer Without Ferries '.repeat(5).trim().split(' ');
    for (const count of parts.keys()) {
      const title = parts.slice(0, count + 1).join(' ');
      const [, authors = '', ...others] = cardSvg({ ...WORDS, title }, undefined, fonts).split(`<g fill="${quiet}">`);
      expect([title, others.length]).toEqual([title, 0]);
      expect([title, authors.split('</g>')[0]?.match(/<path/g)?.length]).toEqual([title, letters]);
    }
  });

  it('has no line at its foot, and no rule above, if the archive has no address', () => {
    const count = (words: CardWords, tag: RegExp) => cardSvg(words, undefined, fonts).match(tag)?.length ?? 0;
    for (const tag of [/<g /g, /<rect /g])
      expect(count({ ...WORDS, archive: undefined }, tag)).toBe(count(WORDS, tag) - 1);
  });

  it('begins an Arabic title at the right', async () => {
    const { right } = await edges({ ...WORDS, title: 'تقرير', language: 'ar', below: undefined });
    expect(right).toBeGreaterThan(1100);
  });

  it('has no text that a machine without fonts would draw otherwise', () => {
    expect(cardSvg(WORDS, undefined, fonts)).not.toMatch(/<text|font-family/);
  });

  it('has the colours of the archive', () => {
    const look = { colours: { light: { accent: '#0b5394' } }, textWidth: 'normal', frontPage: 'dense' } as const;
    expect(cardSvg(WORDS, look, fonts)).toContain('#0b5394');
  });
});

describe('buildCards', () => {
  /** Makes cards as a build does. */
  async function build(wanted: ReadonlyMap<string, CardWords>, site: string, settings: CardSettings) {
    const cards = buildCards(settings);
    for (const [path, words] of wanted) await cards.begin(path, words);
    await cards.write(site);
  }

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppe-cards-'));
    await loadFonts(WORDS, fonts);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes pictures of the size that platforms ask for, and takes them from the cache the next time', async () => {
    const [kept, site] = [join(folder, 'kept'), join(folder, 'site')];
    const settings = { look: undefined, fonts, kept, version: '1' };
    const paths = ['articles/ferry/card.png', 'articles/the-same/card.png'];
    const wanted = new Map(paths.map((path) => [path, WORDS]));
    await build(wanted, site, settings);
    const cards = await Promise.all(paths.map((path) => readFile(join(site, path))));
    for (const card of cards) {
      expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(card.length).toBeLessThan(60_000);
    }
    expect(await readdir(kept)).toEqual([cardName(WORDS, settings)]);
    const { mtimeMs } = await stat(join(kept, cardName(WORDS, settings)));
    await build(wanted, site, settings);
    expect((await stat(join(kept, cardName(WORDS, settings)))).mtimeMs).toBe(mtimeMs);
    await build(new Map(), site, settings);
    expect(await readdir(kept)).toEqual([]);
  });

  it('fails where a card cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const settings = { look: undefined, fonts, kept: join(file, 'kept'), version: '1' };
    await expect(build(new Map([['/card.png', WORDS]]), join(folder, 'failed'), settings)).rejects.toThrow('ENOTDIR');
  });

  it('keeps a picture that the owner has at the place of a card', async () => {
    const site = join(folder, 'owned');
    await mkdir(site);
    await writeFile(join(site, 'card.png'), 'My own.');
    const settings = { look: undefined, fonts, kept: join(folder, 'kept'), version: '1' };
    await build(new Map([['/card.png', WORDS]]), site, settings);
    expect(await readFile(join(site, 'card.png'), 'utf8')).toBe('My own.');
  });

  it('makes another picture for other words, another look or other code', () => {
    const settings = { look: undefined, version: '1' };
    const names = [
      cardName(WORDS, settings),
      cardName({ ...WORDS, title: 'Ice' }, settings),
      cardName(WORDS, { ...settings, version: '2' }),
      cardName(WORDS, { ...settings, look: { textWidth: 'wide', frontPage: 'dense' } }),
    ];
    expect(new Set(names).size).toBe(4);
  });
});
