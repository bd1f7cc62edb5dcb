import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainImports } from './plain-imports.ts';
import { makePreview } from '../base/unlisted.ts';
import { sitePlace } from './site-place.ts';

/** The Content-Security-Policy of the pages: nothing from other hosts. Astro adds the hashes of styles and scripts. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** The name by which programs find this integration in an owner’s configuration. */
export const SITE_CONFIG = 'steppe-site-config';

const LOG_WRITER = fileURLToPath(new URL('dev/log-writer.ts', import.meta.url));

/**
 * The settings of Astro that the site's pages need. `SITE_URL` and `SITE_BASE`, if they are set, override the owner's
 * `site` and `base`. A build without either asks the service that runs it.
 */
export function siteConfig(): AstroIntegration {
  return {
    name: SITE_CONFIG,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const { site, base, isPreview } = sitePlace(config);
        if (isPreview && command === 'build') makePreview();
        updateConfig({
          site,
          base,
          trailingSlash: 'always',
          compressHTML: true,
          markdown: { syntaxHighlight: false },
          devToolbar: { enabled: false },
          // A build has its own log.
          ...(command !== 'build' && { logger: { entrypoint: LOG_WRITER } }),
          build: { inlineStylesheets: 'never' },
          security: { csp: { algorithm: 'SHA-256', directives: [...POLICY] } },
          vite: {
            plugins: [plainImports()],
            // Pages of the package must be compiled, like an owner's own.
            ssr: { noExternal: ['steppe'] },
            // Astro marks MDX modules with directives, which are no longer needed when modules are bundled.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
          },
        });
      },
    },
  };
}
