import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
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

/** How many cards are made at a time. */
const AT_A_TIME = 4;

/** The cards of one build. A card that several pages have is made once. */
export interface BuildCards {
  /**
   * Begins to make a card, so that it is drawn while the next pages are rendered. Resolves when the next may begin.
   *
   * @param path of its file within the site
   */
  begin: (path: string, words: CardWords) => Promise<void>;
  /** Writes all cards, where the owner has no file of their own, and removes kept ones that the site no longer needs. */
  write: (site: string) => Promise<void>;
}

export function buildCards(settings: CardSettings): BuildCards {
  const names = new Map<string, string>();
  const made = new Map<string, Promise<unknown>>();
  const atWork = new Set<Promise<unknown>>();

  async function begin(path: string, words: CardWords): Promise<void> {
    const name = cardName(words, settings);
    names.set(path, name);
    if (made.has(name)) return;
    const card = keepCard(name, words, settings);
    made.set(name, card);
    const work: Promise<unknown> = Promise.allSettled([card]).then(() => atWork.delete(work));
    atWork.add(work);
    if (atWork.size >= AT_A_TIME) await Promise.race(atWork);
  }

  async function write(site: string): Promise<void> {
    await Promise.all(made.values());
    await mapConcurrently([...names], ([path, name]) => place(join(settings.kept, name), join(site, path)));
    const kept = await readdir(settings.kept).catch(() => []);
    const unused = kept.filter((name) => NAME.test(name) && !made.has(name));
    await mapConcurrently(unused, (name) => rm(join(settings.kept, name), { force: true }));
  }
  return { begin, write };
}

/** Draws a card, unless it is kept from the build before. */
async function keepCard(name: string, words: CardWords, { kept, look, fonts }: CardSettings): Promise<void> {
  const path = join(kept, name);
  if (existsSync(path)) return;
  await mkdir(kept, { recursive: true });
  const card = await sharp(Buffer.from(cardSvg(words, look, fonts)))
    .png(ENCODING)
    .toBuffer();
  // A build that ends early leaves no half of a card under this name.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, card);
  await rename(unfinished, path);
}

async function place(card: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await copyFile(card, file, constants.COPYFILE_EXCL).catch(unlessThere);
}
