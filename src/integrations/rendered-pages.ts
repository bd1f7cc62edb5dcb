import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A page of the site that is being built. */
export interface RenderedPage {
  /** The folder of the site. */
  site: string;
  /** Its path there. @example "about/index.html" */
  file: string;
}

/** Is told of a page as soon as it is written. */
export type PageListener = (page: RenderedPage) => Promise<void> | void;

/**
 * Tells of each page as soon as it is written, while the next ones are rendered, so that a program that works beside
 * this one can begin at once. Not told of are the last page, and pages that integrations write or change later.
 */
export interface RenderedPages {
  integration: AstroIntegration;
  /** Adds a listener. Call it before the build begins. */
  onPage(listener: PageListener): void;
}

/** The pages of one build. */
export function renderedPages(): RenderedPages {
  const listeners: PageListener[] = [];
  let base = '/';
  let site = '';
  let isOneByOne = true;
  const integration: AstroIntegration = {
    name: 'steppe-rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = fileURLToPath(config.outDir);
        isOneByOne = config.build.concurrency === 1;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (isOneByOne) setPrerenderer((prerenderer) => telling(prerenderer));
      },
    },
  };
  return { integration, onPage: (listener) => void listeners.push(listener) };

  function telling(prerenderer: AstroPrerenderer): AstroPrerenderer {
    let written: string | undefined;
    return {
      ...prerenderer,
      render: async (request, options) => {
        // Astro renders a page when it has written the one before.
        if (written !== undefined) for (const listener of listeners) await listener({ site, file: written });
        written = undefined;
        const result = await prerenderer.render(request, options);
        if (isPage(result instanceof Response ? result : result.response))
          written = fileOf(new URL(request.url).pathname, base);
        return result;
      },
    };
  }
}

function isPage({ status, headers }: Response): boolean {
  return status < 300 && (headers.get('content-type') ?? '').startsWith('text/html');
}

/** The file of a page. @example "/archive/about/", "/archive/" → "about/index.html" */
function fileOf(pathname: string, base: string): string {
  const path = decodeURI(pathname).slice(base.length);
  return path === '404/' ? '404.html' : `${path}index.html`;
}
