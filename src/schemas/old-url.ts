import { z } from 'astro/zod';
import { oldPath } from '../base/old-path.ts';

/**
 * A former path, percent-encoded or not. It must not contain characters that static hosts read as a pattern in their
 * lists of redirects, nor parts that a file system reads as another folder.
 *
 * @example "/2022/08/15/ferries/", "/2022/caf%C3%A9/"
 */
export const oldUrl = z
  .string()
  .regex(/^\/[^?#\s]*$/, 'expected a path that begins with /')
  .refine(isShort, 'expected a path of at most 1,000 bytes whose parts have at most 255, as names of files do')
  .refine(isPlain, 'expected a path without //, . or .. as a part, *, : or \\, whose % are followed by two digits');

function isPlain(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    return !/[*:\\?#\s\p{Cc}]/u.test(decoded) && !/\/\/|\/\.{1,2}(\/|$)/.test(decoded) && !/%2F/i.test(path);
  } catch {
    return false;
  }
}

/** Whether it can be a path in a file system, where names have at most 255 bytes. */
function isShort(path: string): boolean {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const plain = oldPath(path);
  return bytes(plain) <= 1000 && plain.split('/').every((part) => bytes(part) <= 255);
}
