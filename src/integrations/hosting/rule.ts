import { isPrefix, type Move } from '../../archive/moves/move.ts';
import { oldPath } from '../../base/old-path.ts';
import type { Urls } from '../../base/urls.ts';

/** A redirect that a host follows, base path included. */
export interface Rule {
  /** The path, not percent-encoded, with or without a final slash, as written; for a folder, with its final slash. */
  path: string;
  /** Whether all addresses below the folder lead on. */
  isFolder: boolean;
  /** A parameter; its value is not percent-encoded. */
  query?: readonly [name: string, value: string] | undefined;
  /** An address in the characters that headers and configurations take. */
  to: string;
}

/** The redirects from former addresses. */
export function rulesOf(moves: readonly Move[], { href }: Pick<Urls, 'href'>): Rule[] {
  return moves.map((move): Rule => {
    const isFolder = isPrefix(move);
    const written = isFolder ? move.path.slice(0, -1) : move.path;
    const path = oldPath(written);
    return {
      path: href(written.endsWith('/') ? path : path.slice(0, -1)),
      isFolder,
      query: move.query,
      to: encoded(href(move.to)),
    };
  });
}

/** "/media/a b.png" → "/media/a%20b.png"; what is encoded stays so. */
function encoded(address: string): string {
  return encodeURI(address)
    .replaceAll('%25', '%')
    .replace(/[$"'\\^`{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The value of a parameter as it is in addresses: "реки" → "%D1%80…". A plus, for a space, is one. */
export function encodedValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2B', '+')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
