import type { AstroIntegration } from 'astro';
import { virtualModules, wordsModule } from './virtual-modules.ts';

/** What of an owner's configuration the site's pages use. */
interface Options {
  words: Readonly<Record<string, unknown>>;
}

/** Hands an owner's own words to the pages. */
export function ownersParts({ words }: Options): AstroIntegration {
  return {
    name: 'steppe-owners-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualModules(new Map([wordsModule(words)]))] } });
      },
    },
  };
}
