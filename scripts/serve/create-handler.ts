import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { contentType } from './content-type.ts';
import { parseHeaders } from './parse-headers.ts';
import { parseRedirects } from './parse-redirects.ts';
import { route, type Answer } from './route.ts';
import { matchPattern } from './match-pattern.ts';

/**
 * Answers requests with the files of `folder`, whose `_headers` and `_redirects` it follows. These are read once;
 * the files themselves are looked up each time, so a site that is built anew is served at once.
 */
export async function createHandler(folder: string, base: string): Promise<RequestListener> {
  const headers = parseHeaders(await readIfThere(join(folder, '_headers')));
  const redirects = parseRedirects(await readIfThere(join(folder, '_redirects')));
  const site = { base, redirects, kindOf: (path: string) => kindOf(join(folder, path)) };
  const serveFile = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeader('Content-Type', contentType(path)),
  });

  return (request, response) => {
    const url = request.url ?? '/';
    const answer = route({ method: request.method ?? 'GET', url }, site);
    const path = url.replace(/[?#].*$/s, '');
    for (const rule of headers) {
      if (matchPattern(rule.pattern, path) === undefined) continue;
      for (const [name, value] of rule.headers) response.appendHeader(name, value);
    }
    if (answer.kind !== 'file') return send(response, answer, folder);
    request.url = encodeURI(answer.path);
    serveFile(request, response, () => send(response, { kind: 'missing' }, folder));
  };
}

function send(
  response: ServerResponse<IncomingMessage>,
  answer: Exclude<Answer, { kind: 'file' }>,
  folder: string,
): void {
  if (answer.kind === 'redirect') {
    response.writeHead(answer.status, { Location: answer.to, 'Cache-Control': 'no-cache' }).end();
  } else if (answer.kind === 'refused') {
    response.writeHead(answer.status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${answer.reason}\n`);
  } else {
    sendMissing(response, join(folder, '404.html'));
  }
}

function sendMissing(response: ServerResponse, page: string): void {
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('There is no such page.\n');
    return;
  }
  response.writeHead(404, { 'Content-Type': contentType(extname(page)), 'Cache-Control': 'no-cache' });
  createReadStream(page).pipe(response);
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return 'file';
  return stats?.isDirectory() ? 'folder' : undefined;
}

async function readIfThere(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
