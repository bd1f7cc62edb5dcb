import type { IncomingHttpHeaders } from 'node:http';

/** What tells one state of a file from another. */
export interface FileState {
  /** In quotation marks, as in the `ETag` header. */
  etag: string;
  modified: Date;
}

/** Whether a client has a file's present state already: RFC 9110, section 13.1. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, modified }: FileState): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

/** Whether a part of a file may be sent: a client that has the rest of an older state needs the whole. */
export function mayContinue(headers: IncomingHttpHeaders, { etag, modified }: FileState): boolean {
  const condition = headers['if-range'];
  return condition === undefined || condition === etag || condition === modified.toUTCString();
}
