import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { appendToHtml } from './append-to-html.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const page = '<!doctype html><p>Text';
const html = { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length };

test.each<[string, RequestListener]>([
  ['headers by name', (_request, response) => response.writeHead(200, html).end(page)],
  ['headers in turn', (_, response) => response.writeHead(200, Object.entries(html).flat().map(String)).end(page)],
  ['headers set before', (_, response) => response.setHeaders(new Map(Object.entries(html))).end(page)],
  [
    'parts',
    (_, response) => {
      response.writeHead(200, 'OK', { 'content-type': 'text/html' });
      response.write(page.slice(0, 9));
      response.write(Buffer.from(page.slice(9)));
      response.end();
    },
  ],
])('appends to a page that comes with %s', async (_how, listener) => {
  expect(await answerOf(listener)).toBe(`${page}<p>More`);
});

test('does not change other responses', async () => {
  const text = (type: string): RequestListener => {
    return (_request, response) => response.writeHead(200, { 'Content-Type': type, 'Content-Length': 4 }).end('text');
  };
  expect(await answerOf(text('text/plain'))).toBe('text');
  expect(await answerOf(text('application/json'))).toBe('text');
});

/** The response of a server with this listener, to which HTML is appended. */
async function answerOf(listener: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    appendToHtml(request, response, '<p>More');
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  const text = await response.text();
  server.close();
  return text;
}
