import type { IncomingMessage } from 'node:http';

/** The path that a client requested, before nested servers removed the base path. */
export function askedPath(request: IncomingMessage): string {
  const original: unknown = Reflect.get(request, 'originalUrl');
  return (typeof original === 'string' ? original : (request.url ?? '/')).replace(/[?#].*$/s, '');
}
