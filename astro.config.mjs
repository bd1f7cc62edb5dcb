import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { basePath } from './src/integrations/base-path.ts';
import { checkContentFirst } from './src/integrations/check-content.ts';
import { checkOutput } from './src/integrations/check-output/integration.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { asWritten } from './src/markdown/as-written.ts';

const { SITE_URL, SITE_BASE, OUT_DIR = 'dist' } = process.env;

export default defineConfig({
  site: siteAddress(SITE_URL),
  base: basePath(SITE_BASE),
  outDir: OUT_DIR,
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { processor: satteri({ mdastPlugins: [asWritten] }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // Astro's own marks in MDX modules: they have served their purpose when the bundler sees them.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [checkContentFirst(), mdx(), sitemap(), hostingFiles(), searchIndex(), checkOutput()],
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
