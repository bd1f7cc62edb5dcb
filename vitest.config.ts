import { defineConfig } from 'vitest/config';
import { virtualModules } from './src/integrations/virtual-modules.ts';
import { wordsModule } from './src/integrations/words-module.ts';
import { en } from './src/i18n/en.ts';

/** Unit tests see no owner's configuration: the site's words are its own. */
const plugins = [virtualModules(new Map([wordsModule(() => Promise.resolve(en))]))];

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
          name: 'dev',
          include: ['src/test/dev.e2e.ts'],
          globalSetup: ['src/test/unpack-browser.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
