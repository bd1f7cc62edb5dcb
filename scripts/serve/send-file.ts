import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { byteRange } from './byte-range.ts';
import { contentType } from './content-type.ts';
import { isUnchanged, mayContinue } from './is-unchanged.ts';

/**
 * Answers with a file, or with the requested part of it. Resolves to false, and sends nothing, if there is no such
 * file.
 *
 * The file is opened once, and size, date and bytes are read from the open file: if it is replaced meanwhile, the old
 * version is sent.
 *
 * @param status 200, or the status of a page that is sent instead of another
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status = 200,
): Promise<boolean> {
  const file = await openFile(path);
  if (!file) return false;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return false;
    const state = { etag: `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`, modified: stats.mtime };
    if (status !== 200 || !response.hasHeader('Content-Type')) response.setHeader('Content-Type', contentType(path));
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    if (status !== 200) {
      response.writeHead(status, { 'Content-Length': stats.size });
      await sendBytes(request, response, file, { start: 0, end: stats.size - 1 });
      return true;
    }
    response.setHeader('ETag', state.etag);
    response.setHeader('Last-Modified', state.modified.toUTCString());
    response.setHeader('Accept-Ranges', 'bytes');
    if (isUnchanged(request.headers, state)) {
      response.writeHead(304).end();
      return true;
    }
    const isPart = request.method === 'GET' && mayContinue(request.headers, state);
    const range = isPart ? byteRange(request.headers.range, stats.size) : undefined;
    if (range === 'none') {
      response.writeHead(416, { 'Content-Range': `bytes */${stats.size}`, 'Content-Length': 0 }).end();
      return true;
    }
    if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${stats.size}`);
    const { start, end } = range ?? { start: 0, end: stats.size - 1 };
    response.writeHead(range ? 206 : 200, { 'Content-Length': end - start + 1 });
    await sendBytes(request, response, file, { start, end });
    return true;
  } finally {
    await file.close();
  }
}

/** Sends bytes of a file, both ends included. A client that disconnects is not an error. */
async function sendBytes(
  { method }: IncomingMessage,
  response: ServerResponse,
  file: FileHandle,
  { start, end }: { start: number; end: number },
): Promise<void> {
  if (method === 'HEAD' || end < start) {
    response.end();
    return;
  }
  const bytes = file.createReadStream({ start, end, autoClose: false });
  try {
    await pipeline(bytes, response, { end: false });
  } catch {
    response.destroy();
    return;
  }
  // The file was shortened meanwhile: only a broken connection tells the client.
  if (bytes.bytesRead < end - start + 1) response.destroy();
  else response.end();
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && noSuchFile.includes(code)) return undefined;
    throw error;
  }
}

const noSuchFile = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'];
