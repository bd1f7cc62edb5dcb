import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { FollowedContent } from '../../loaders/follow/content-follower.ts';
import { appendToHtml } from './append-to-html.ts';
import { askedPath } from './asked-path.ts';
import { faultBanner, faultPage, notice } from './fault-html.ts';
import { pageRecord, recordFiles } from './page-record.ts';

interface Options {
  /** With slashes at both ends. */
  base: string;
  current: () => Promise<FollowedContent>;
  /** The path under which Vite serves its script, with slashes at both ends. */
  viteBase: string;
  /** The folder of the last build, whose search is used. */
  site: string;
  /** The name of the content folder in reports. */
  folder: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Shows the faults of the content on every page, and instead of a page that cannot be shown because of them. */
export function showFaults({ base, viteBase, current, site, folder }: Options): Handler {
  const show = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = askedPath(request);
    if (!path.endsWith('/') && !request.headers.accept?.includes('text/html')) return false;
    const { faults, standing, records } = await current();
    const own = `/${path.slice(base.length)}`;
    const key = path.startsWith(base) ? pageRecord(own) : undefined;
    const isAtFault = key !== undefined && standing.has(key);
    const files = isAtFault ? recordFiles(key) : [];
    const file = files.find((one) => faults.some((fault) => fault.file === one)) ?? files[0];
    const shownOn = isAtFault ? { file, standing: standing.get(key) } : {};
    const hasSite = records.some(({ collection }) => collection === 'site');
    if (!hasSite || shownOn.standing === 'missing') {
      response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(faultPage(faults, folder, hasSite ? shownOn : {}, viteBase));
      return true;
    }
    appendToHtml(
      request,
      response,
      faultBanner(faults, folder, shownOn) || (own === '/search/' ? searchNotice(site) : ''),
    );
    return false;
  };
  return (request, response, next) => {
    show(request, response).then((isDone) => (isDone ? undefined : next()), next);
  };
}

/** A notice that says what the search of `dev` covers. */
function searchNotice(site: string): string {
  const hasIndex = existsSync(join(site, 'pagefind', 'pagefind.js'));
  return hasIndex
    ? notice(
        'This search covers the content of the last build.',
        '<p>Build again to include later changes.</p>',
        'note',
      )
    : notice(
        'Searching the texts needs a build.',
        '<p>Run <code>npm run build</code> once, then load this page again. Names are found without it.</p>',
        'note',
      );
}
