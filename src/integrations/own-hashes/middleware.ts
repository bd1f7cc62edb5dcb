import type { MiddlewareHandler } from 'astro';
import { withOwnHashes } from './with-own-hashes.ts';

/** Gives each page the hashes of its own scripts and styles alone. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(await response.text()), response);
};
