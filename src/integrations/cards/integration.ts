import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import sharp from 'sharp';
import type { CardMaker } from '../../data/cards.ts';
import type { Look } from '../../schemas/look.ts';
import { NO_CACHE } from '../build-cache/integration.ts';
import { codeVersion } from '../build-cache/code-version.ts';
import { type CardFonts, loadFonts } from './card-svg.ts';
import { facesFor, type FontPlaces, ownFontsVersion } from './faces.ts';
import { fontStack } from './font-stack.ts';
import { type BuildCards, buildCards } from './make-card.ts';

const TITLE_WEIGHT = 600;
const LABEL_WEIGHT = 500;

/** Makes the cards that pages of a build ask for: pictures for shared links. `dev` makes none. */
export function cards(): AstroIntegration {
  let config: AstroConfig | undefined;
  let asked: Asked | undefined;
  return {
    name: 'steppe-cards',
    hooks: {
      'astro:config:done': (done) => {
        ({ config } = done);
      },
      'astro:build:start': () => {
        if (!config) return;
        asked = cardsAsked(config);
        globalThis.steppeCards = asked.maker;
      },
      'astro:build:done': async ({ dir, logger }) => {
        globalThis.steppeCards = undefined;
        if (!asked) return;
        if (asked.lacking.size > 0) logger.warn(missingFonts(asked.lacking));
        await (await asked.cards)?.write(fileURLToPath(dir));
      },
    },
  };
}

interface Asked {
  maker: CardMaker;
  cards?: Promise<BuildCards>;
  /** Titles that no font has. */
  lacking: Set<string>;
}

function placesIn({ root, publicDir }: AstroConfig): FontPlaces {
  return { root: fileURLToPath(root), publicFolder: fileURLToPath(publicDir) };
}

function cardsAsked(config: AstroConfig): Asked {
  const places = placesIn(config);
  let fonts: CardFonts | undefined;
  const asked: Asked = {
    lacking: new Set(),
    maker: async (path, words, look) => {
      fonts ??= {
        text: fontStack(facesFor('text', look?.fonts, places), TITLE_WEIGHT),
        interface: fontStack(facesFor('interface', look?.fonts, places), LABEL_WEIGHT),
      };
      const isComplete = await loadFonts(words, fonts);
      if (isComplete) {
        asked.cards ??= startCards(config, look, fonts);
        await (await asked.cards).begin(path, words);
      } else asked.lacking.add(words.title);
      return isComplete;
    },
  };
  return asked;
}

async function startCards(config: AstroConfig, look: Look | undefined, fonts: CardFonts): Promise<BuildCards> {
  const version = JSON.stringify([
    (await codeVersion()) ?? Date.now(),
    await ownFontsVersion(look?.fonts, placesIn(config)),
    sharp.versions,
    process.env[NO_CACHE] && Date.now(),
  ]);
  return buildCards({ look, fonts, kept: join(fileURLToPath(config.cacheDir), 'steppe-cards'), version });
}

function missingFonts(titles: ReadonlySet<string>): string {
  const [first = ''] = titles;
  return (
    `Found no font for the letters of ${titles.size === 1 ? '' : `${titles.size} titles, such as `}“${first}”: links to ` +
    'them have no card of their own. Install a package of Fontsource for their script, such as ' +
    '@fontsource-variable/noto-serif-sc for Chinese, or name one in look.fonts.'
  );
}
