import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath } from './src/integrations/base-path.ts';
import { checkContentFirst } from './src/integrations/check-content.ts';
import { checkOutput } from './src/integrations/check-output/integration.ts';
import { followEdits } from './src/integrations/dev/follow-edits.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { siteMap } from './src/integrations/site-map.ts';

const { SITE_URL, SITE_BASE, OUT_DIR } = process.env;

export default defineConfig({
  site: siteAddress(SITE_URL),
  base: basePath(SITE_BASE),
  outDir: OUT_DIR || 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  logger: { entrypoint: fileURLToPath(new URL('src/integrations/dev/log-writer.ts', import.meta.url)) },
  build: { inlineStylesheets: 'never' },
  // Astro's own marks in MDX modules: they have served their purpose when the bundler sees them.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [
    checkContentFirst(),
    followEdits(),
    mdx(),
    siteMap(basePath(SITE_BASE)),
    hostingFiles(),
    searchIndex(),
    checkOutput(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
});
