import type { IncomingHttpHeaders } from 'node:http';

/** What distinguishes two versions of a file. */
export interface FileState {
  /** In quotation marks, as in the `ETag` header. */
  etag: string;
  modified: Date;
}

/** Whether a client already has the current version of a file: RFC 9110, section 13.1. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, modified }: FileState): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

/** Whether a part of a file may be sent. A client with the rest of an older version needs the whole file. */
export function mayContinue(headers: IncomingHttpHeaders, { etag, modified }: FileState): boolean {
  const condition = headers['if-range'];
  return condition === undefined || condition === etag || condition === modified.toUTCString();
}
