import { defineConfig } from 'vitest/config';
import { virtualModules } from './src/integrations/virtual-modules.ts';
import { wordsModules } from './src/integrations/words-modules.ts';
import { en } from './src/i18n/en.ts';

/**
 * On a busy machine a browser may take seconds to answer. A test that fails runs once more, and the report names it even
 * if it passes then: a race in it, or in the site, waits to be found.
 */
const withBrowser = { retry: 1, expect: { poll: { timeout: 10_000 } } };

/** Unit tests see no owner's configuration: the site's words are its own. */
const plugins = [virtualModules(new Map(wordsModules(() => Promise.resolve(en))))];

/**
 * Three kinds of test: `unit` needs only the sources, `e2e` a browser and the site of the bundled archive
 * (`npm run build`), beside the sites of fixtures that it builds by itself; `dev` a browser and nobody else who builds,
 * for builds and `dev` write to the same folders of Astro's: it runs after the others.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/test/**', 'src/routes/**'],
          // One process for many files: starting one for each takes longer than the tests.
          isolate: false,
          // By default one core is left idle.
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        plugins,
        test: {
          ...withBrowser,
          name: 'e2e',
          include: ['src/test/**/*.e2e.ts'],
          exclude: ['src/test/dev.e2e.ts'],
          globalSetup: ['src/test/unpack-browser.ts', 'src/test/sites-folder.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          // A test file may have to wait for the builds of others.
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          ...withBrowser,
          name: 'dev',
          include: ['src/test/dev.e2e.ts'],
          globalSetup: ['src/test/unpack-browser.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
