import type { Plugin } from 'vite';

/** Vite's own module, as Vite names it. */
const PRELOADER = '\0vite/preload-helper.js';

/**
 * Makes scripts load their further parts without Vite's preloader, which is larger than most of these parts: it would
 * load their style sheets, and pages link all of theirs. Without preloading, scripts have no lists of further parts, either.
 */
export function plainImports(): Plugin {
  return {
    name: 'steppe-plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === PRELOADER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
