import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type HtmlPlace, type HtmlReader, readHtml } from './read-html.ts';

/**
 * Begins to read the HTML of a page as soon as it is rendered; undefined if it need not be read. `file` is its path
 * within the site: `about/index.html`.
 */
export type PageReader = (file: string, html: string) => PageReading | undefined;

/** The reading of one page. All of them share one parse. */
export interface PageReading {
  read: (place: HtmlPlace) => HtmlReader;
  /** Called after the parse; the next page waits for it. */
  finish: () => Promise<void> | void;
}

/**
 * Hands each page to others while the next ones are rendered, so that nobody has to read them all again, and a program
 * that works beside this one can begin at once. Pages that integrations write or change later are not among them.
 */
export interface RenderedPages {
  integration: AstroIntegration;
  /** Gives all pages to a reader. Call it before the build begins. */
  onPage(reader: PageReader): void;
}

/** The pages of one build. */
export function renderedPages(): RenderedPages {
  const readers: PageReader[] = [];
  let base = '/';
  const integration: AstroIntegration = {
    name: 'steppe-rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((prerenderer) => reading(prerenderer)),
    },
  };
  return { integration, onPage: (reader) => void readers.push(reader) };

  function reading(prerenderer: AstroPrerenderer): AstroPrerenderer {
    return {
      ...prerenderer,
      render: async (request, options) => {
        const result = await prerenderer.render(request, options);
        const response = result instanceof Response ? result : result.response;
        if (!isPage(response)) return result;
        const html = await response.text();
        const file = fileOf(new URL(request.url).pathname, base);
        const readings = readers.flatMap((reader) => reader(file, html) ?? []);
        const reads = readings.map(({ read }) => read);
        if (reads.length > 0) readHtml(html, reads);
        for (const { finish } of readings) await finish();
        const { status, statusText, headers } = response;
        const same = new Response(html, { status, statusText, headers });
        return result instanceof Response ? same : { ...result, response: same };
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
