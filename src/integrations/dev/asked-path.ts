import type { IncomingMessage } from 'node:http';

/** The path that a client asked for: servers within servers take the base path away before they look at it. */
export function askedPath(request: IncomingMessage): string {
  const original: unknown = Reflect.get(request, 'originalUrl');
  return (typeof original === 'string' ? original : (request.url ?? '/')).replace(/[?#].*$/s, '');
}
