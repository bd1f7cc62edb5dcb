import type { IncomingMessage, ServerResponse } from 'node:http';

/** Appends HTML to a response if it is a page. Other responses stay unchanged. */
export function appendToHtml(request: IncomingMessage, response: ServerResponse, html: string): void {
  if (request.method !== 'GET' || html === '') return;
  const writeHead: (status: number) => ServerResponse = response.writeHead.bind(response);
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  const isPage = () =>
    String(response.getHeader('content-type')).startsWith('text/html') && response.statusCode !== 304;

  const writeHeadOfPage = (status: number, ...rest: unknown[]): ServerResponse => {
    response.statusCode = status;
    for (const headers of rest) setHeaders(response, headers);
    if (isPage()) response.removeHeader('content-length');
    return writeHead(status);
  };
  const endPage = (...rest: unknown[]): ServerResponse => {
    if (!isPage()) return end(...rest);
    if (!response.headersSent) response.removeHeader('content-length');
    const [chunk] = rest;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) response.write(chunk);
    return end(html, ...rest.filter((one) => typeof one === 'function'));
  };
  Object.assign(response, { writeHead: writeHeadOfPage, end: endPage });
}

/** Headers in the forms that `writeHead` accepts: an object, or alternating names and values. */
function setHeaders(response: ServerResponse, headers: unknown): void {
  if (typeof headers !== 'object' || headers === null) return;
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) setHeader(response, name, value);
    return;
  }
  const flat: unknown[] = headers.flat();
  for (let at = 0; at + 1 < flat.length; at += 2) response.appendHeader(String(flat[at]), String(flat[at + 1]));
}

function setHeader(response: ServerResponse, name: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') response.setHeader(name, value);
  else if (Array.isArray(value)) response.setHeader(name, value.map(String));
}
