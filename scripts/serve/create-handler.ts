import { statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { matchPattern } from './match-pattern.ts';
import { route, type Answer } from './route.ts';
import { sendFile } from './send-file.ts';
import { siteRules } from './site-rules.ts';

/**
 * Answers requests with the files of `folder`, following its `_headers` and `_redirects`. Files are read again for each
 * request, so that a new build is served at once. No request can end the server.
 */
export function createHandler(folder: string, base: string): RequestListener {
  const readRules = siteRules(folder);
  const kindOf = (path: string) => kindOfFile(join(folder, path));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const path = url.replace(/[?#].*$/s, '');
    for (;;) {
      const site = await waitForFolder(folder);
      if (site === undefined) return sendText(response, 503, 'There is no site here now. Build it.');
      const { headers, redirects } = await readRules();
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const rule of headers) {
        if (matchPattern(rule.pattern, path) === undefined) continue;
        for (const [name, value] of rule.headers) response.appendHeader(name, value);
      }
      const chosen = route({ method: request.method ?? 'GET', url }, { base, redirects, kindOf });
      if (chosen.kind === 'redirect' || chosen.kind === 'refused') return send(response, chosen);
      if (chosen.kind === 'file' && (await sendFile(request, response, join(folder, chosen.path)))) return;
      // The file may exist in a new build that has replaced this one in the meantime.
      if (site !== inodeOf(folder)) continue;
      if (!(await sendFile(request, response, join(folder, '404.html'), 404))) {
        sendText(response, 404, 'There is no such page.');
      }
      return;
    }
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'This could not be answered; the terminal says why.');
    });
  };
}

function send(response: ServerResponse, answer: Extract<Answer, { kind: 'redirect' | 'refused' }>): void {
  if (answer.kind === 'redirect') {
    response.writeHead(answer.status, { Location: answer.to, 'Cache-Control': 'no-cache', 'Content-Length': 0 }).end();
    return;
  }
  if (answer.status === 405) response.setHeader('Allow', 'GET, HEAD');
  sendText(response, answer.status, answer.reason);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

/**
 * Waits a little for a missing site, because a build removes it for a moment while replacing it. Resolves to an
 * identity of the site's folder that changes with each build; to undefined if there is no site.
 */
async function waitForFolder(folder: string): Promise<number | undefined> {
  for (let looks = 0; looks < 100; looks++) {
    const inode = inodeOf(folder);
    if (inode !== undefined) return inode;
    await setTimeout(20);
  }
  return undefined;
}

function inodeOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

function kindOfFile(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : undefined;
  } catch {
    // Also for an impossible path, such as one that is too long.
    return undefined;
  }
}
