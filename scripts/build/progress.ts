import type { AstroIntegration } from 'astro';

/** Prints each step of a build. */
export function progress(say: (text: string) => void): AstroIntegration {
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': () => say('Rendering the pages …'),
      'astro:build:generated': () => say('Indexing and checking …'),
    },
  };
}
