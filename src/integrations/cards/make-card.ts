import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { digest } from '../../base/digest.ts';
import { unlessThere } from '../../base/unless-there.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import type { Look } from '../../schemas/look.ts';
import type { CardWords } from '../../archive/card-words.ts';
import { type CardFonts, cardSvg } from './card-svg.ts';

export interface CardSettings {
  look: Look | undefined;
  fonts: CardFonts;
  /** Where cards are kept for the next build. */
  kept: string;
  /** Changes whenever the same words may make another picture. */
  version: string;
}

/** A few colours, without dithering: smooth letters in a fifth of the bytes, and in half of the time. */
const ENCODING = { palette: true, colours: 16, effort: 1, dither: 0 } as const;

/** The name of a kept card: of its words, and of all that it depends on. */
export function cardName(words: CardWords, { look, version }: Pick<CardSettings, 'look' | 'version'>): string {
  return `${digest(JSON.stringify([words, look, version, ENCODING])).slice(0, 32)}.png`;
}

/** The names of kept cards. */
const NAME = /^[0-9a-f]{32}\.png$/;

/**
 * Writes the cards of a site, where the owner has no file of their own, and removes kept ones that it no longer needs. A card that several pages have is made
 * once.
 *
 * @param wanted the words of each card, by the path of its file within the site
 */
export async function writeCards(wanted: ReadonlyMap<string, CardWords>, site: string, settings: CardSettings) {
  await mkdir(settings.kept, { recursive: true });
  const byName = Map.groupBy(wanted, ([, words]) => cardName(words, settings));
  await mapConcurrently([...byName], async ([name, pages]) => {
    const [first] = pages;
    if (!first) return;
    const card = await keptCard(name, first[1], settings);
    await Promise.all(pages.map(([path]) => write(join(site, path), card)));
  });
  const unused = (await readdir(settings.kept)).filter((name) => NAME.test(name) && !byName.has(name));
  await mapConcurrently(unused, (name) => rm(join(settings.kept, name), { force: true }));
}

/** The kept card, or a new one, which is kept. */
async function keptCard(name: string, words: CardWords, { kept, look, fonts }: CardSettings): Promise<Buffer> {
  const path = join(kept, name);
  const before = await readFile(path).catch(() => undefined);
  if (before) return before;
  const card = await sharp(Buffer.from(cardSvg(words, look, fonts)))
    .png(ENCODING)
    .toBuffer();
  // A build that ends early leaves no half of a card under this name.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, card);
  await rename(unfinished, path);
  return card;
}

async function write(file: string, card: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, card, { flag: 'wx' }).catch(unlessThere);
}
