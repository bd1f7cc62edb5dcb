import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { cleanSvg } from '../../loaders/clean-svg.ts';
import { isWithin, mediaType } from '../../loaders/media.ts';
import { askedPath } from './asked-path.ts';

interface Options {
  /** With slashes at both ends. */
  base: string;
  /** The folder of the last build, whose search index is used. */
  site: string;
  /** The content folder. */
  content: string;
  /** The route patterns of Astro's endpoints. */
  endpoints: () => readonly RegExp[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Serves in `dev` the files of a built site that Astro's server does not find: files in `media/`, the search index
 * of the last build, and files named after a record (`/articles/x/cite.ris`), which Astro expects with a slash at the
 * end.
 */
export function answerFiles({ base, site, content, endpoints }: Options): Handler {
  /** Symbolic links that lead out of `media/` are not files of the content: builds skip them too. */
  const own = async (file: string): Promise<{ path: string; type: string } | undefined> => {
    const media = mediaType(file);
    if (media) return (await isWithin(content, file)) ? { path: join(content, file), type: media.mime } : undefined;
    const type = searchType(file);
    return type === undefined ? undefined : { path: join(site, file), type };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = askedPath(request);
    if (!path.startsWith(base) || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const file = safePath(path.slice(base.length));
    const found = file && (await own(file));
    const bytes = found && (await bytesOf(found.path));
    if (bytes) {
      const { type } = found;
      response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length, 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : bytes);
      return true;
    }
    // Astro matches paths without the base path.
    const asked = `/${path.slice(base.length)}`;
    const isEndpoint = (one: string) => endpoints().some((pattern) => pattern.test(one));
    if (!asked.endsWith('/') && !isEndpoint(asked) && isEndpoint(`${asked}/`)) {
      request.url = request.url?.replace(/^[^?#]*/, '$&/');
    }
    return false;
  };
  return (request, response, next) => {
    answer(request, response).then((isDone) => (isDone ? undefined : next()), next);
  };
}

/** What a build publishes of a file; undefined if it cannot be read, or is a drawing with a fault. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(path);
    return extname(path) === '.svg' ? Buffer.from((await cleanSvg(bytes.toString())).svg) : bytes;
  } catch {
    return undefined;
  }
}

/** A decoded path within a folder; undefined where it is malformed or leads out of the folder. */
function safePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\\\0]/.test(decoded) || decoded.split('/').includes('..') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** The type of a file of the search index; undefined for every other file. */
function searchType(file: string): string | undefined {
  if (file.startsWith('pagefind/')) return types.get(extname(file)) ?? 'application/octet-stream';
  return file.startsWith('search/') ? types.get(extname(file)) : undefined;
}

const types = new Map([
  ['.js', 'text/javascript;charset=utf-8'],
  ['.json', 'application/json;charset=utf-8'],
]);
