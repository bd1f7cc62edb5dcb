import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** How the server answers for a page. `times` counts its requests from 1. */
export type Page = (request: IncomingMessage, response: ServerResponse, times: number) => void | Promise<void>;

export interface TestServer {
  /** Resolves every host of `pages` to this server. */
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Every request, as `HEAD wire.example/ferry`. */
  requests: string[];
  /** The highest number of simultaneous requests, by host. */
  most: Map<string, number>;
  port: number;
  close: () => Promise<void>;
}

/**
 * Starts a server on the loopback address that acts as several hosts.
 *
 * @param pages by host and path, such as `wire.example/ferry`; anything else is not found
 */
export async function startTestServer(pages: Record<string, Page>): Promise<TestServer> {
  const requests: string[] = [];
  const times = new Map<string, number>();
  const open = new Map<string, number>();
  const most = new Map<string, number>();
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const host = name.split('/')[0] ?? '';
    requests.push(`${request.method} ${name}`);
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    open.set(host, (open.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
    response.on('close', () => open.set(host, (open.get(host) ?? 0) - 1));
    void (pages[name] ?? status(404))(request, response, count);
  });
  const port = await listen(server);
  return {
    fetch: (address, init) => {
      const { host, pathname, search } = new URL(address);
      return fetch(`http://127.0.0.1:${port}/${host}${pathname}${search}`, init);
    },
    requests,
    most,
    port,
    close: () => closeServer(server),
  };
}

/** @returns the port that it listens on */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

export const page: Page = (_request, response) => void response.end('<p>A page.</p>');

export const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

export const redirect = (location: string, code = 302): Page => status(code, { location });

/** Gives one answer after the other; the last is repeated. */
export const inTurn =
  (...answers: Page[]): Page =>
  (request, response, times) =>
    answers[Math.min(times, answers.length) - 1]?.(request, response, times);

export const byMethod =
  (head: Page, get: Page): Page =>
  (request, response, times) =>
    (request.method === 'HEAD' ? head : get)(request, response, times);

export const never: Page = () => undefined;

export const slow =
  (milliseconds: number): Page =>
  async (_request, response) => {
    await setTimeout(milliseconds);
    response.end();
  };

export const reset: Page = ({ socket }) => void socket.resetAndDestroy();

/** A body without an end. */
export const endless: Page = (_request, response) => {
  const chunk = Buffer.alloc(16 * 1024, 'x');
  const write = () => {
    while (response.writable && response.write(chunk));
  };
  response.on('drain', write);
  write();
};

/** A body that stops in the middle. */
export const brokenOff: Page = (_request, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('begun', () => response.socket?.resetAndDestroy());
};

/** An answer that is not HTTP. */
export const garbage: Page = ({ socket }) => void socket.end('220 mail.wire.example ready\r\n\r\n');

/** An answer whose header lines never end. */
export const endlessly =
  (first: string, line: string): Page =>
  ({ socket }) => {
    socket.on('error', () => undefined);
    socket.write(first);
    const timer = setInterval(() => socket.write(line.repeat(100)), 1);
    socket.on('close', () => clearInterval(timer));
  };
